import { type Hub, requireRepository } from "./state/hub.ts"

/** The records of one ref, oldest first; `at` is epoch ms. */
export type LedgerRef = {
  readonly ref: string
  readonly records: readonly { readonly sha: string; readonly message: string; readonly at: number }[]
}

/** Every ref below a namespace, e.g. "refs/auto-triage/issues", with the commits that it stands on. */
export async function readLedger(hub: Hub, repository: string, namespace: string): Promise<LedgerRef[]> {
  const { git } = requireRepository(hub, repository)
  const ledger: LedgerRef[] = []
  for (const { name, id } of git.refs.list(namespace.endsWith("/") ? namespace : `${namespace}/`)) {
    const records: { sha: string; message: string; at: number }[] = []
    for (let sha: string | undefined = id; sha !== undefined;) {
      const commit = await git.commit(sha)
      if (commit === null) break
      records.push({ sha, message: commit.message, at: commit.committer.at * 1000 })
      sha = commit.parents[0]
    }
    ledger.push({ ref: name, records: records.toReversed() })
  }
  return ledger
}
