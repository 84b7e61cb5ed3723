import type { Metric } from "../../ports/metrics-sink.ts"
import type { Jobs } from "../report/input/read-jobs.ts"
import { wordOf } from "../report/input/untrusted.ts"
import { measure } from "./measure.ts"

/** The jobs of a fix that have no key to send metrics with, by action, and the words in which they end. */
const KEYLESS = [
  { job: "verify", stage: "autofix-verify", output: "decision", words: ["publish", "publish-with-warnings", "refuse"] },
  { job: "publish", stage: "open-pr", output: "outcome", words: ["opened", "refused", "switched-off", "base-moved"] },
  {
    job: "publish-for-approval",
    stage: "open-pr",
    output: "outcome",
    words: ["opened", "refused", "switched-off", "base-moved"],
  },
  { job: "recall", stage: "recall", output: "recalled", words: ["true", "false"] },
] as const

/** Runs of the stages that cannot send metrics of their own. What they say is data: no other word becomes a tag. */
export function jobMetrics(jobs: Jobs): Metric[] {
  return KEYLESS.flatMap(({ job, stage, output, words }) => {
    const { result, outputs } = jobs[job]
    if (result === "skipped" || result === "cancelled") return []
    const outcome = wordOf(outputs[output], words)
    return [measure("auto_triage.stage.runs", 1, { stage, status: result, outcome })]
  })
}
