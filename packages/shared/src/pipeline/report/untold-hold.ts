import { clipText } from "../../text/clip.ts"
import type { ReportResult } from "../report.ts"
import type { JobEnd } from "./input/read-jobs.ts"

/**
 * The report on a gate that held a fix that was asked for by hand, where there is no brief that names the ticket: whoever
 * asked looks at this run. Null where the gate did not hold.
 */
export function untoldHold({ result, outputs }: JobEnd): ReportResult | null {
  if (result !== "success" || outputs["decision"] !== "hold") return null
  const why = clipText(outputs["why"] || "the gate holds", 600)
  const warning = "No ticket was told of this, because a gate that holds names none."
  return {
    outcome: "held",
    why,
    countedUsd: null,
    ticketKey: null,
    state: null,
    written: [],
    warnings: [warning],
  }
}
