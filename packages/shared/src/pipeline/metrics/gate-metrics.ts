import type { Metric } from "../../ports/metrics-sink.ts"
import type { Decision, GateInput } from "../gate.ts"
import type { RoomLeft } from "../gate/room-left.ts"
import { measure } from "./measure.ts"

/** A decision of the gate, and what budgets have left after it; `room` is null where it was not looked at. */
export function gateMetrics(decision: Decision, { issue, config }: GateInput, room: RoomLeft | null): Metric[] {
  const service = issue?.service ?? null
  const environment = issue?.environments[0]?.environment ?? null
  const reason = decision.kind === "hold" ? decision.reason : "none"
  const decided = measure("auto_triage.gate.decisions", 1, { decision: decision.kind, reason, service, environment })
  if (room === null) return [decided]
  const { maxUsdPerDay, maxUsdPerMonth } = config.autofix
  return [
    decided,
    measure("auto_triage.budget.left", Math.max(0, maxUsdPerDay - room.dayUsd), { period: "day" }),
    measure("auto_triage.budget.left", Math.max(0, maxUsdPerMonth - room.monthUsd), { period: "month" }),
  ]
}
