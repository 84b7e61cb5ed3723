import { askAsPerson } from "@auto-triage/shared/adapters/github/rollback/ask-as-person"
import type { FixRun } from "@auto-triage/shared/pipeline/fix/fix-ledger"
import { parseFixLedger } from "@auto-triage/shared/pipeline/fix/fix-ledger/fix-ledger-text"
import type { LedgerRecord } from "@auto-triage/shared/pipeline/ledger-record"
import { fixLines } from "@auto-triage/shared/pipeline/story/fix-lines"
import type { StoryLine, StoryPart } from "@auto-triage/shared/pipeline/story/story-line"
import type { Access } from "../../access/access.ts"
import { attempt, gap } from "./attempt.ts"

type Ask = (path: string) => Promise<unknown>
type Item = Readonly<Record<string, unknown>>

const MOST_RUNS = 50
const NAME = /^[\w.-]{1,100}\/[\w.-]{1,100}$/

/** What GitHub says of one error: its runs, the tries to fix it, and their pull requests. */
export async function githubStory(
  { apiUrl, repository, token }: Access["github"],
  issue: { readonly id: string; readonly records: readonly LedgerRecord[]; readonly fixRef: string },
): Promise<readonly StoryPart[]> {
  if (repository === null || token === null)
    return [gap("GitHub was not asked: set GITHUB_REPOSITORY and GITHUB_TOKEN")]
  const ask: Ask = async path => (await askAsPerson({ apiUrl, token }, ["GET", `/repos/${path}`])).body
  const holders = issue.records
    .map(({ holder }) => holder)
    .filter(holder => NAME.test(holder.repository) && /^\d{1,20}$/.test(holder.runId))
  const runs = [...new Map(holders.map(holder => [holder.runId, holder])).values()].slice(-MOST_RUNS)
  const parts: StoryPart[] = []
  for (const { repository: home, runId } of runs)
    parts.push(
      await attempt(`run ${runId}`, async () => ({ lines: await runLines(ask, home, runId), links: [], gaps: [] })),
    )
  let tries: readonly FixRun[] = []
  const fixes = await attempt("the ledger of fixes", async () => {
    tries = (await readFixes(ask, repository, issue.fixRef)).filter(one => one.issueId === issue.id)
    return { lines: fixLines(tries), links: [], gaps: [] }
  })
  parts.push(fixes)
  for (const number of new Set(tries.flatMap(one => one.pullRequest ?? [])))
    for (const part of pullParts(ask, repository, number)) parts.push(await attempt(`pull request ${number}`, part))
  return parts
}

async function runLines(ask: Ask, repository: string, id: string): Promise<readonly StoryLine[]> {
  const run = (await ask(`${repository}/actions/runs/${id}`)) as Item
  const ended = run["conclusion"] ?? run["status"]
  const base = { from: "run", who: text(run["name"]), link: text(run["html_url"]) } as const
  const first: StoryLine = {
    ...base,
    at: timeOf(run["created_at"]),
    what: `run ${id} started, attempt ${text(run["run_attempt"])}`,
    why: `by ${text(run["event"])}`,
  }
  const failed = ended === "failure" ? await failedJobs(ask, repository, id) : ""
  return [first, { ...base, at: timeOf(run["updated_at"]), what: `run ${id}: ${text(ended)}`, why: failed }]
}

async function failedJobs(ask: Ask, repository: string, id: string): Promise<string> {
  const { jobs = [] } = (await ask(`${repository}/actions/runs/${id}/jobs?per_page=100`)) as {
    readonly jobs?: readonly Item[]
  }
  const failed = jobs.filter(job => job["conclusion"] === "failure").map(job => text(job["name"]))
  return failed.length === 0 ? "" : `failed: ${failed.join(", ")}`
}

async function readFixes(ask: Ask, repository: string, ref: string): Promise<readonly FixRun[]> {
  const found = (await ask(`${repository}/git/matching-refs/${ref.replace(/^refs\//, "")}`)) as readonly {
    ref: string
    object: { sha: string }
  }[]
  const own = found.find(one => one.ref === ref)
  if (own === undefined) return []
  const { message } = (await ask(`${repository}/git/commits/${own.object.sha}`)) as { readonly message: string }
  return parseFixLedger(message)?.runs ?? []
}

function pullParts(ask: Ask, repository: string, number: number): readonly (() => Promise<StoryPart>)[] {
  const path = `${repository}/pulls/${number}`
  const part = (lines: readonly StoryLine[]): StoryPart => ({ lines, links: [], gaps: [] })
  const line = (item: Item, at: unknown, what: string): StoryLine => {
    const user = (item["user"] ?? item["author"]) as { readonly login?: string } | null | undefined
    return { at: timeOf(at), from: "pull", who: user?.login ?? "somebody", what, why: "", link: text(item["html_url"]) }
  }
  return [
    async () => {
      const pull = (await ask(path)) as Item
      const end = pull["merged_at"] === null ? "closed without a merge" : "merged"
      const opened = line(pull, pull["created_at"], `opened pull request ${number}: ${text(pull["title"])}`)
      const closed =
        pull["closed_at"] === null
          ? []
          : [line({ html_url: pull["html_url"] }, pull["closed_at"], `pull request ${number} was ${end}`)]
      const { sha } = pull["head"] as { readonly sha: string }
      const { check_runs: checks = [] } = (await ask(`${repository}/commits/${sha}/check-runs?per_page=100`)) as {
        readonly check_runs?: readonly Item[]
      }
      const told = checks.map(check =>
        line(
          check,
          check["completed_at"] ?? check["started_at"],
          `check ${text(check["name"])}: ${text(check["conclusion"] ?? check["status"])}`,
        ),
      )
      return part([opened, ...told, ...closed])
    },
    async () =>
      part(
        (
          (await ask(`${path}/commits?per_page=100`)) as readonly {
            readonly commit: { readonly message: string; readonly author: { readonly date: string } }
          }[]
        ).map(one =>
          line(one as unknown as Item, one.commit.author.date, `commit: ${one.commit.message.split("\n", 1)[0] ?? ""}`),
        ),
      ),
    async () =>
      part(
        ((await ask(`${path}/reviews?per_page=100`)) as readonly Item[]).map(one =>
          line(one, one["submitted_at"], `reviewed: ${text(one["state"])} ${text(one["body"]).slice(0, 200)}`),
        ),
      ),
  ]
}

function text(value: unknown): string {
  return typeof value === "string" || typeof value === "number" ? String(value) : ""
}

function timeOf(value: unknown): number {
  return Date.parse(text(value))
}
