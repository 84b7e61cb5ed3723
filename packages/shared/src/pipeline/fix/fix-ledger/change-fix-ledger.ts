import { ConfigError, UpstreamError } from "../../../errors.ts"
import type { Clock } from "../../../ports/clock.ts"
import type { Ledger } from "../../../ports/ledger.ts"
import { isAmbiguous } from "../../dedupe/is-ambiguous.ts"
import type { FixLedgerRecord } from "../fix-ledger.ts"
import { EMPTY_FIX_LEDGER, formatFixLedger, parseFixLedger } from "./fix-ledger-text.ts"

export type FixLedgerStore = { readonly ledger: Ledger; readonly ref: string; readonly clock: Clock }

/** What to store and what to tell; the same record stores nothing. */
export type FixLedgerChange<Result> = { readonly record: FixLedgerRecord; readonly result: Result }

const MAX_TRIES = 8
const FIRST_WAIT_MS = 200
const LONGEST_WAIT_MS = 5000

/**
 * Reads the fix ledger, lets `change` decide on it, and stores what that gives if nobody wrote in between; else again from
 * the start. `change` may therefore be asked several times, each time with what the ledger holds then, which may be its own
 * change whose answer was lost: it must know that again. Null is nothing to do and nothing to tell.
 *
 * @throws ConfigError where the ref holds something else; UpstreamError where it cannot be read or written, or kept changing.
 */
export async function changeFixLedger<Result>(
  store: FixLedgerStore,
  change: (record: FixLedgerRecord) => FixLedgerChange<Result>,
): Promise<Result>
export async function changeFixLedger<Result>(
  store: FixLedgerStore,
  change: (record: FixLedgerRecord) => FixLedgerChange<Result> | null,
): Promise<Result | null>
export async function changeFixLedger<Result>(
  store: FixLedgerStore,
  change: (record: FixLedgerRecord) => FixLedgerChange<Result> | null,
): Promise<Result | null> {
  for (let tries = 1; ; tries++) {
    const { parent, record } = await readFixLedger(store)
    const changed = change(record)
    if (changed === null) return null
    if (changed.record === record) return changed.result
    // The last round only looks whether a write got there whose answer was lost.
    if (tries > MAX_TRIES) throw busy()
    if (await wasWritten(store, parent, changed.record)) return changed.result
    await store.clock.sleep(waitMs(tries))
  }
}

/** The record and its token; empty without a token where there is none yet. @throws ConfigError, UpstreamError */
export async function readFixLedger({
  ledger,
  ref,
}: {
  readonly ledger: Pick<Ledger, "read">
  readonly ref: string
}): Promise<{
  readonly parent: string | null
  readonly record: FixLedgerRecord
}> {
  const stored = await ledger.read(ref)
  if (stored === null) return { parent: null, record: EMPTY_FIX_LEDGER }
  const record = parseFixLedger(stored.text)
  if (record !== null) return { parent: stored.sha, record }
  throw new ConfigError(
    `The git ref ${ref} holds no fix ledger that this version can read, so nobody knows what was spent: use the same version of auto-triage everywhere, or delete the ref to begin anew`,
  )
}

/** False where it has to be decided again, because somebody else wrote or because nobody knows. */
async function wasWritten(store: FixLedgerStore, parent: string | null, record: FixLedgerRecord): Promise<boolean> {
  try {
    const sha = await store.ledger.stage(parent, formatFixLedger(record))
    return (await store.ledger.publish(store.ref, parent, sha)) === "published"
  } catch (error) {
    if (isAmbiguous(error)) return false
    throw error
  }
}

/** Waits grow and differ, so that runs that met once do not meet each time. */
function waitMs(tries: number): number {
  const longest = Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** tries)
  return Math.round(longest * (0.5 + Math.random() / 2))
}

function busy(): UpstreamError {
  return new UpstreamError("The fix ledger kept changing, or GitHub kept losing its answers; run this job again", {
    service: "github",
    request: "PATCH /repos/{owner}/{repo}/git/refs/{ref}",
    status: null,
    ambiguous: true,
    retryable: true,
  })
}
