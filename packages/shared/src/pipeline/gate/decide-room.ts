import { timeAgo } from "../../text/time-ago.ts"
import { fitsUsd } from "../fix/fix-ledger/sum-usd.ts"
import type { Hold, HoldReason } from "../gate.ts"
import { findOpenPull } from "./find-open-pull.ts"
import { findRejection } from "./find-rejection.ts"
import type { GateFacts } from "./gate-facts.ts"
import { type RoomLeft, roomLeft } from "./room-left.ts"
import { runningRuns } from "./running-runs.ts"
import { usdText } from "../../text/usd-text.ts"

type RoomRule = { readonly reason: HoldReason; readonly holds: (facts: GateFacts, room: RoomLeft) => string | null }

const RULES: readonly RoomRule[] = [
  { reason: "already-running", holds: alreadyRunning },
  {
    reason: "open-pull-request",
    holds: facts => {
      const number = findOpenPull(facts)
      return number === null ? null : `pull request ${number} already fixes this error and is open`
    },
  },
  { reason: "rejected", holds: rejected },
  {
    reason: "too-many-open",
    holds: ({ autofix }, { open }) =>
      open < autofix.maxOpen
        ? null
        : `${open} fix pull requests are open or on their way, and autofix.max-open is ${autofix.maxOpen}`,
  },
  {
    reason: "too-many-running",
    holds: ({ autofix }, { running }) =>
      running < autofix.maxRunning
        ? null
        : `${running} fixes are at work, and autofix.max-running is ${autofix.maxRunning}`,
  },
  {
    reason: "too-many-today",
    holds: ({ autofix }, { today }) =>
      today < autofix.maxPerDay
        ? null
        : `${today} fixes were started on this UTC day, and autofix.max-per-day is ${autofix.maxPerDay}`,
  },
  {
    reason: "day-budget",
    holds: ({ autofix }, { dayUsd }) =>
      overBudget(autofix.maxUsd, { spent: dayUsd, limit: autofix.maxUsdPerDay, window: "day" }),
  },
  {
    reason: "month-budget",
    holds: ({ autofix }, { monthUsd }) =>
      overBudget(autofix.maxUsd, { spent: monthUsd, limit: autofix.maxUsdPerMonth, window: "month" }),
  },
  {
    reason: "spend-unknown",
    holds: ({ datadog }) =>
      datadog.kind === "unknown"
        ? "Datadog could not be asked what was spent, and autofix.datadog-spend wants it to be"
        : null,
  },
]

/** The first rule that holds by what the ledger, the pull requests and the budgets say; null where none does. */
export function decideRoom(facts: GateFacts): Hold | null {
  const room = roomLeft(facts)
  for (const { reason, holds } of RULES) {
    const why = holds(facts, room)
    if (why !== null) return { kind: "hold", reason, why }
  }
  return null
}

function alreadyRunning(facts: GateFacts): string | null {
  const run = runningRuns(facts).find(({ issueId }) => issueId === facts.issueId)
  if (run === undefined) return null
  return `another run has been at work on this error since ${timeAgo(run.reservedAt, facts.now)}: ${run.runUrl}`
}

function rejected(facts: GateFacts): string | null {
  const pull = findRejection(facts)
  if (pull === null) return null
  const when = pull.closedAt === null ? "" : ` ${timeAgo(pull.closedAt, facts.now)}`
  const { retryLabel } = facts.autofix
  return `pull request ${pull.number} for the same error or place was closed unmerged${when}; the label "${retryLabel}" on it allows another try`
}

type Budget = { readonly spent: number; readonly limit: number; readonly window: "day" | "month" }

function overBudget(maxUsd: number, { spent, limit, window }: Budget): string | null {
  if (fitsUsd(maxUsd, { spent, limit })) return null
  return `${usdText(spent)} of ${usdText(limit)} count as spent in this UTC ${window}, and a run may cost ${usdText(maxUsd)}`
}
