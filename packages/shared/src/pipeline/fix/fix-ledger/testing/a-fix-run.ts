import { ISSUE_ID, NOW } from "../../../testing/an-issue.ts"
import type { FixRun } from "../../fix-ledger.ts"

/** A run that was reserved a minute ago and is still running, for at most two dollars. */
export function aFixRun(change: Partial<FixRun> = {}): FixRun {
  return {
    id: "1.1",
    issueId: ISSUE_ID,
    ticketKey: "PPL-1",
    service: "backend-api",
    place: "apps/backend/src/bookings/service.ts:createBooking",
    branch: "auto-fix/ppl-1-00000000",
    runUrl: "https://github.com/percihealth/app/actions/runs/1",
    reservedAt: NOW - 60_000,
    settledAt: null,
    limitUsd: 2,
    spentUsd: null,
    telemetry: "unknown",
    outcome: null,
    pullRequest: null,
    commentId: null,
    ...change,
  }
}

/** One that ended, cost half a dollar, and whose telemetry arrived. */
export function aSettledRun(change: Partial<FixRun> = {}): FixRun {
  return aFixRun({ settledAt: NOW, spentUsd: 0.5, telemetry: "arrived", outcome: "gave-up", ...change })
}
