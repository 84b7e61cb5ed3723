import { UpstreamError } from "../../../../errors.ts"
import type { Clock } from "../../../../ports/clock.ts"
import type { Ledger, StoredRecord } from "../../../../ports/ledger.ts"

/** What befalls a call: its request never arrives, or its answer is lost after it was done, or it is refused. */
export type LedgerFault = "lose-request" | "lose-answer" | "refuse"

export type MemoryLedger = Ledger & {
  readonly refs: Map<string, string>
  readonly texts: Map<string, string>
  /** "read", "stage" and "publish", in the order in which they were asked. */
  readonly calls: string[]
}

/** A ledger in memory; `faultOf` is asked with the number of each call, from 0. */
export function memoryLedger(faultOf: (call: number) => LedgerFault | null = () => null): MemoryLedger {
  const refs = new Map<string, string>()
  const texts = new Map<string, string>()
  const calls: string[] = []
  async function call<Result>(name: string, apply: () => Result): Promise<Result> {
    const fault = faultOf(calls.length)
    calls.push(name)
    if (fault === "refuse") throw lost(false)
    if (fault === "lose-request") throw lost(name !== "read")
    const result = apply()
    if (fault === "lose-answer") throw lost(name !== "read")
    return result
  }
  return {
    refs,
    texts,
    calls,
    read: ref => call("read", () => recordAt(texts, refs.get(ref))),
    stage: (parent, text) =>
      call("stage", () => {
        const sha = `c${texts.size + 1}${parent === null ? "" : `-${parent.split("-")[0]}`}`
        texts.set(sha, text)
        return sha
      }),
    publish: (ref, parent, sha) =>
      call("publish", () => {
        if ((refs.get(ref) ?? null) !== parent) return "conflict"
        refs.set(ref, sha)
        return "published"
      }),
    history: async () => [],
  }
}

/** A clock that stands still but for sleeping, which takes no time. */
export function sleeplessClock(now: number): Clock & { readonly slept: number[] } {
  const slept: number[] = []
  return { slept, now: () => now, sleep: async ms => void slept.push(ms) }
}

function recordAt(texts: ReadonlyMap<string, string>, sha: string | undefined): StoredRecord | null {
  const text = sha === undefined ? undefined : texts.get(sha)
  return sha === undefined || text === undefined ? null : { sha, text }
}

function lost(ambiguous: boolean): UpstreamError {
  const failure = { service: "github", request: "PATCH /", status: null, ambiguous, retryable: true } as const
  return new UpstreamError("GitHub closed the connection before answering", failure)
}
