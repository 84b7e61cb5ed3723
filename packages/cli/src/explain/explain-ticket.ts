import { execFileSync } from "node:child_process"
import { ConfigError } from "@auto-triage/shared/errors"
import { type LedgerRecord, parseRecord } from "@auto-triage/shared/pipeline/ledger-record"
import { logText } from "@auto-triage/shared/text/log-text"

type History = { readonly ref: string; readonly records: readonly LedgerRecord[] }
type Source = { readonly repo: string | null; readonly json: boolean }

const NAMESPACE = "refs/auto-triage/issues"

/** The history of the error whose ticket, or whose issue id, is given. @throws ConfigError where no ledger can be read or knows it */
export async function explainTicket(key: string, source: Source): Promise<string> {
  const wanted = key.trim()
  const histories = source.repo === null ? await fromGitHub() : fromClone(source.repo)
  const found = histories.filter(
    history =>
      history.ref.endsWith(`/${wanted.toLowerCase()}`) ||
      history.records.some(record => [record.ticket?.key, ...record.earlierTickets].includes(wanted.toUpperCase())),
  )
  if (found.length === 0)
    throw new ConfigError(
      `The ledger holds nothing about ${wanted}${source.repo === null ? "" : `: fetch it first with  git fetch origin '+${NAMESPACE}/*:${NAMESPACE}/*'`}`,
    )
  return source.json ? `${JSON.stringify(found)}\n` : found.map(print).join("\n")
}

function fromClone(folder: string): History[] {
  const git = (...args: string[]): string =>
    execFileSync("git", args, { cwd: folder, encoding: "utf8", maxBuffer: 64 * 1024 * 1024 })
  const refs = git("for-each-ref", "--format=%(refname)", NAMESPACE)
    .split("\n")
    .filter(ref => ref !== "")
  return refs.map(ref => ({
    ref,
    records: git("log", "--reverse", "--format=%B%x00", ref)
      .split("\0")
      .flatMap(text => parseRecord(text.trim()) ?? []),
  }))
}

async function fromGitHub(): Promise<History[]> {
  const {
    GITHUB_REPOSITORY: repository,
    GITHUB_TOKEN: token,
    GITHUB_API_URL: apiUrl = "https://api.github.com",
  } = process.env
  if (repository === undefined || token === undefined)
    throw new ConfigError("Set GITHUB_REPOSITORY (owner/name) and GITHUB_TOKEN, or give a clone with --repo DIR")
  const get = async (path: string): Promise<unknown> => {
    const response = await fetch(`${apiUrl}/repos/${repository}${path}`, {
      headers: { authorization: `Bearer ${token}`, accept: "application/vnd.github+json" },
    })
    if (!response.ok)
      throw new ConfigError(
        `GitHub answered ${response.status} for ${repository}: check GITHUB_REPOSITORY, and that GITHUB_TOKEN may read its contents`,
      )
    return response.json()
  }
  const histories: History[] = []
  for (let page = 1; ; page++) {
    const refs = (await get(`/git/matching-refs/${NAMESPACE.slice("refs/".length)}/?per_page=100&page=${page}`)) as {
      ref: string
      object: { sha: string }
    }[]
    for (const { ref, object } of refs) histories.push({ ref, records: await recordsOf(object.sha, get) })
    if (refs.length < 100) return histories
  }
}

async function recordsOf(sha: string, get: (path: string) => Promise<unknown>): Promise<LedgerRecord[]> {
  const commits = (await get(`/commits?sha=${sha}&per_page=100`)) as { commit: { message: string } }[]
  return commits.toReversed().flatMap(({ commit }) => parseRecord(commit.message) ?? [])
}

function print({ ref, records }: History): string {
  const last = records.at(-1)
  const head = `${last?.ticket?.key ?? "no ticket"}  ${logText(`${last?.facts?.type ?? ""}: ${last?.facts?.message ?? ""}`, 200)}\nissue ${ref.slice(ref.lastIndexOf("/") + 1)}\n`
  return `${head}\n${records.map(line).join("\n")}\n`
}

function line(record: LedgerRecord): string {
  const seen =
    record.occurrences === null
      ? ""
      : `, ${record.occurrences.count} occurrences in ${record.occurrences.environments.join(" and ") || "no known environment"}`
  const score = record.score === null ? "" : `, score ${record.score.total} (${record.score.priority})`
  return logText(
    `${new Date(record.at).toISOString()}  ${record.event.padEnd(16)} ${record.ticket?.key ?? "-"}${seen}${score}  ${record.holder.url}`,
    500,
  )
}
