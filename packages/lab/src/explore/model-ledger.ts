import type { Ledger, StoredRecord } from "@auto-triage/shared/ports/ledger"
import type { Scheduler } from "./scheduler.ts"

export type ModelLedger = {
  /** Every record ever stored, by its token. */
  readonly staged: Map<string, { readonly parent: string | null; readonly text: string }>
  readonly refs: Map<string, string>
}

/** The ledger as one run sees it: each method is one call of the scheduler. */
export function modelLedger(ledger: ModelLedger, scheduler: Scheduler, run: number): Ledger {
  const stored = (sha: string | undefined): StoredRecord | null => {
    const record = sha === undefined ? undefined : ledger.staged.get(sha)
    return sha === undefined || record === undefined ? null : { sha, text: record.text }
  }
  return {
    read: ref =>
      scheduler.call(run, { name: "reads the ledger", accesses: [{ object: ref, write: false }] }, () =>
        stored(ledger.refs.get(ref)),
      ),
    stage: (parent, text) =>
      scheduler.call(run, { name: `stores ${text.slice(0, text.indexOf(":"))}`, accesses: [] }, () => {
        const sha = `c${ledger.staged.size + 1}`
        ledger.staged.set(sha, { parent, text })
        return sha
      }),
    publish: (ref, parent, sha) =>
      scheduler.call(run, { name: `publishes ${sha}`, accesses: [{ object: ref, write: true }] }, () => {
        const current = ledger.refs.get(ref) ?? null
        if (current !== parent && current !== sha) return "conflict"
        ledger.refs.set(ref, sha)
        return "published"
      }),
    history: async () => {
      throw new Error("no run reads the history")
    },
  }
}
