import type { AutofixConfig } from "../../config/config.ts"
import type { FixLedgerRecord, FixRun } from "../fix/fix-ledger.ts"
import { sumUsd } from "../fix/fix-ledger/sum-usd.ts"
import { spentIn } from "../fix/fix-ledger/spent-in.ts"
import { utcDay } from "../fix/fix-ledger/utc-window.ts"
import { decideRoom } from "../gate/decide-room.ts"
import type { JudgedIssue } from "./judged-issue.ts"

export type Spent = {
  readonly issues: readonly JudgedIssue[]
  /** USD that all fixes may cost at most together, and on the costliest UTC day. */
  readonly mostUsd: number
  readonly dayUsd: number
}

/**
 * Asks the gate's rules of money and room for each error that would be fixed, in the order in which they opened, as if each
 * fix cost all that it may, ended at once, and was merged before the next began. Errors that hold by then have that reason.
 */
export function spendBudget(issues: readonly JudgedIssue[], autofix: AutofixConfig): Spent {
  const inOrder = issues.toSorted((a, b) => a.openedAt - b.openedAt || (a.id < b.id ? -1 : 1))
  const runs: FixRun[] = []
  const record: FixLedgerRecord = { schema: 1, runs }
  const held = new Map<string, JudgedIssue>()
  for (const issue of inOrder) {
    if (issue.decision.kind !== "fix") continue
    const now = issue.openedAt
    const ids = { fixId: `backtest-${runs.length}.1`, issueId: issue.id, place: issue.place }
    const hold = decideRoom({ record, pulls: [], datadog: { kind: "not-asked" }, now, autofix, ...ids })
    if (hold === null) runs.push(runOf(issue, ids.fixId, autofix))
    else held.set(issue.id, { ...issue, decision: hold })
  }
  const days = new Set(runs.map(run => utcDay(run.reservedAt).from))
  return {
    issues: issues.map(issue => held.get(issue.id) ?? issue),
    mostUsd: sumUsd(runs.map(run => run.limitUsd)),
    dayUsd: Math.max(0, ...[...days].map(day => spentIn(record, utcDay(day)))),
  }
}

function runOf(issue: JudgedIssue, id: string, autofix: AutofixConfig): FixRun {
  return {
    id,
    issueId: issue.id,
    ticketKey: "",
    service: issue.service,
    place: issue.place,
    branch: "",
    runUrl: "",
    reservedAt: issue.openedAt,
    settledAt: issue.openedAt,
    limitUsd: autofix.maxUsd,
    spentUsd: null,
    telemetry: "unknown",
    outcome: null,
    pullRequest: null,
    commentId: null,
  }
}
