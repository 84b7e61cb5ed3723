import { expect, test } from "vitest"
import type { TicketState, WhenDone } from "../closed-verdict.ts"
import { type ProofVerdict, proofVerdict, type Sighting, type Watch } from "./proof-verdict.ts"

const WATCHES: readonly Watch[] = ["long", "short", "none", "hidden"]
const WHEN_DONE: readonly WhenDone[] = ["reopen", "new-linked", "leave"]
const SIGHTINGS: readonly Sighting[] = ["none", "older", "unknown", "before-closed", "fixed", "hidden"]
const TICKETS: readonly TicketState[] = ["none", "open", "done", "wont-fix"]

const all = (verdict: ProofVerdict): readonly ProofVerdict[] => WATCHES.map(() => verdict)
const QUIET: readonly ProofVerdict[] = ["proven", "wait", "not-proven", "hidden"]
const LEAVE = SIGHTINGS.map(() => all("leave"))

/** Each row is of one sighting, in their order, with a verdict for each watch, in theirs. */
const OPEN = [QUIET, QUIET, all("unknown"), all("leave"), all("tell"), all("hidden")]
const done = (seen: ProofVerdict): typeof OPEN => [QUIET, QUIET, all("unknown"), all("leave"), all(seen), all("hidden")]
const TABLE: Readonly<Record<TicketState, Readonly<Record<WhenDone, readonly (readonly ProofVerdict[])[]>>>> = {
  none: { reopen: LEAVE, "new-linked": LEAVE, leave: LEAVE },
  open: { reopen: OPEN, "new-linked": OPEN, leave: OPEN },
  done: { reopen: done("reopen"), "new-linked": done("triage-again"), leave: done("leave") },
  "wont-fix": { reopen: LEAVE, "new-linked": LEAVE, leave: LEAVE },
}

const cases = TICKETS.flatMap(ticket => WHEN_DONE.map(whenDone => [ticket, whenDone] as const))

test.each(cases)(
  "with a ticket that is %s and when-done %s each sighting and watch has its verdict",
  (ticket, when) => {
    const rows = SIGHTINGS.map(sighting =>
      WATCHES.map(watch => proofVerdict({ ticket, sighting, watch, whenDone: when })),
    )
    expect(rows).toEqual(TABLE[ticket][when])
  },
)

const proven = SIGHTINGS.flatMap(sighting =>
  WATCHES.filter(watch => proofVerdict({ ticket: "open", sighting, watch, whenDone: "reopen" }) === "proven").map(
    watch => `${sighting} ${watch}`,
  ),
)

test("no proof is claimed of what was seen with the fix, is hidden, or was not watched for long", () => {
  expect(proven).toEqual(["none long", "older long"])
})
