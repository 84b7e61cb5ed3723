import { ConfigError } from "@auto-triage/shared/errors"
import { parseRecord } from "@auto-triage/shared/pipeline/ledger-record"
import type { LedgerHead, LedgerReader } from "./ledger-reader.ts"

export type GitHubLedgerOptions = {
  readonly apiUrl: string
  /** owner/name. */
  readonly repository: string
  readonly token: string
  readonly namespace: string
}

type Ref = { readonly ref: string; readonly object: { readonly sha: string } }

const PAGE = 100
const AT_ONCE = 8

/** The ledger behind GitHub's API: a page of refs, then a request for each of them. */
export function openGitHubLedger(options: GitHubLedgerOptions): LedgerReader {
  const { repository, namespace } = options
  return {
    async heads(issueId) {
      const refs = await pages<Ref>(options, `git/matching-refs/${namespace.replace(/^refs\//, "")}/${issueId ?? ""}?`)
      const heads: LedgerHead[] = []
      for (let at = 0; at < refs.length; at += AT_ONCE)
        heads.push(...(await Promise.all(refs.slice(at, at + AT_ONCE).map(ref => readHead(options, ref)))))
      return heads
    },
    async history({ sha }) {
      const commits = await pages<{ commit: { message: string } }>(options, `commits?sha=${sha}&`)
      return commits.toReversed().flatMap(({ commit }) => parseRecord(commit.message) ?? [])
    },
    advice: heads => `${repository} has ${heads} ${heads === 1 ? "issue" : "issues"} in ${namespace}`,
  }
}

async function readHead(options: GitHubLedgerOptions, { ref, object }: Ref): Promise<LedgerHead> {
  const commit = (await get(options, `git/commits/${object.sha}`)) as { message: string }
  return { ref, sha: object.sha, record: parseRecord(commit.message) }
}

async function pages<T>(options: GitHubLedgerOptions, path: string): Promise<T[]> {
  const all: T[] = []
  for (let page = 1; ; page++) {
    const items = (await get(options, `${path}per_page=${PAGE}&page=${page}`)) as T[]
    all.push(...items)
    if (items.length < PAGE) return all
  }
}

async function get({ apiUrl, repository, token }: GitHubLedgerOptions, path: string): Promise<unknown> {
  const headers = {
    authorization: `Bearer ${token}`,
    accept: "application/vnd.github+json",
    "user-agent": "auto-triage",
  }
  const response = await fetch(`${apiUrl}/repos/${repository}/${path}`, { headers }).catch((error: unknown) => {
    throw new ConfigError(`${apiUrl} does not answer: check GITHUB_API_URL and the network`, { cause: error })
  })
  if (response.ok) return response.json()
  if (response.status === 401) throw new ConfigError("GitHub refuses GITHUB_TOKEN (401): it is wrong or expired")
  throw new ConfigError(
    `GitHub answered ${response.status} for ${repository}: check its name, and that GITHUB_TOKEN may read its contents`,
  )
}
