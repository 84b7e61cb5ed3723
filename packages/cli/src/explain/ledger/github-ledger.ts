import { askAsPerson } from "@auto-triage/shared/adapters/github/rollback/ask-as-person"
import { createLedgerIndex } from "@auto-triage/shared/adapters/github/ledger-index"
import { ConfigError } from "@auto-triage/shared/errors"
import { parseRecord } from "@auto-triage/shared/pipeline/ledger-record"
import { githubPages } from "../story/github-pages.ts"
import type { LedgerHead, LedgerReader } from "./ledger-reader.ts"

export type GitHubLedgerOptions = {
  readonly apiUrl: string
  /** owner/name. */
  readonly repository: string
  readonly token: string
  readonly namespace: string
}

const TEXTS_AT_ONCE = 100

/** The ledger behind GitHub's API: pages of refs, then a hundred records with each request. */
export function openGitHubLedger(options: GitHubLedgerOptions): LedgerReader {
  const { repository, namespace } = options
  const index = createLedgerIndex(options)
  let isWhole = true
  let isAsked = false
  return {
    async heads(issueId) {
      isAsked = issueId !== null
      if (issueId !== null) return oneHead(options, issueId)
      const { tokens, complete } = await index.newest(namespace).catch(asPerson)
      isWhole = complete
      const heads: LedgerHead[] = []
      const refs = [...tokens]
      for (let at = 0; at < refs.length; at += TEXTS_AT_ONCE) {
        const some = refs.slice(at, at + TEXTS_AT_ONCE)
        const texts = await index.texts(some.map(([, sha]) => sha))
        heads.push(
          ...some.map(([id, sha]) => ({ ref: `${namespace}/${id}`, sha, record: parseRecord(texts.get(sha) ?? "") })),
        )
      }
      return heads
    },
    async history({ sha }) {
      const ask = async (path: string): Promise<unknown> => (await askAsPerson(options, ["GET", path])).body
      const { items } = await githubPages(ask, `/repos/${repository}/commits?sha=${sha}`, null)
      return (items as readonly { readonly commit: { readonly message: string } }[])
        .toReversed()
        .flatMap(({ commit }) => parseRecord(commit.message) ?? [])
    },
    advice(heads) {
      if (isAsked) return `${repository} has no record of this issue in ${namespace}: no run has claimed it yet`
      return isWhole
        ? `${repository} has ${heads} ${heads === 1 ? "issue" : "issues"} in ${namespace}`
        : `${repository} has more than ${heads} issues in ${namespace}, and only those were looked at: give the id of the Datadog issue instead`
    },
  }
}

/** The index speaks to jobs, which call their token otherwise. */
function asPerson(error: unknown): never {
  if (!(error instanceof ConfigError)) throw error
  throw new ConfigError(`The ledger cannot be read with GITHUB_TOKEN. ${error.message}`, { cause: error })
}

async function oneHead(options: GitHubLedgerOptions, issueId: string): Promise<readonly LedgerHead[]> {
  const { repository, namespace } = options
  const ref = `${namespace}/${issueId}`
  const path = `/repos/${repository}/git/matching-refs/${ref.replace(/^refs\//, "")}`
  const { body } = await askAsPerson(options, ["GET", path])
  const found = (body as readonly { readonly ref?: string; readonly object?: { readonly sha?: string } }[]).find(
    one => one.ref === ref,
  )
  const sha = found?.object?.sha
  if (sha === undefined) return []
  const commit = (await askAsPerson(options, ["GET", `/repos/${repository}/git/commits/${sha}`])).body as {
    readonly message?: string
  }
  return [{ ref, sha, record: parseRecord(commit.message ?? "") }]
}
