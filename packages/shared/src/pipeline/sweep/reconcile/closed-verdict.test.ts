import { expect, test } from "vitest"
import {
  type ClosedVerdict,
  closedVerdict,
  type ErrorState,
  type TicketState,
  type WhenDone,
} from "./closed-verdict.ts"

const AGAIN = "triage-again"
const LEAVE = "leave"
// In each row: since-closed, before, quiet.
const table: readonly [TicketState, WhenDone, readonly [ClosedVerdict, ClosedVerdict, ClosedVerdict]][] = [
  ["none", "reopen", [AGAIN, AGAIN, LEAVE]],
  ["none", "new-linked", [AGAIN, AGAIN, LEAVE]],
  ["none", "leave", [AGAIN, AGAIN, LEAVE]],
  ["open", "reopen", [LEAVE, LEAVE, LEAVE]],
  ["open", "new-linked", [LEAVE, LEAVE, LEAVE]],
  ["open", "leave", [LEAVE, LEAVE, LEAVE]],
  ["done", "reopen", [AGAIN, LEAVE, LEAVE]],
  ["done", "new-linked", [AGAIN, LEAVE, LEAVE]],
  ["done", "leave", [LEAVE, LEAVE, LEAVE]],
  ["wont-fix", "reopen", [LEAVE, LEAVE, LEAVE]],
  ["wont-fix", "new-linked", [LEAVE, LEAVE, LEAVE]],
  ["wont-fix", "leave", [LEAVE, LEAVE, LEAVE]],
]
const ERRORS: readonly ErrorState[] = ["since-closed", "before", "quiet"]

test.each(table)("a ticket that is %s with when-done %s is dealt with by what the error does", (ticket, when, row) => {
  expect(ERRORS.map(error => closedVerdict(ticket, error, when))).toEqual(row)
})
