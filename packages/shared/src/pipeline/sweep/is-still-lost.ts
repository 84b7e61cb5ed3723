import type { RepairResult } from "./sweep-result.ts"

/** Whether a repair is of an alert that was lost. What turned out to be known when it was about to be mended was not. */
export function isStillLost({ finding, result }: RepairResult): boolean {
  return finding.kind === "lost-alert" && result !== "not-needed"
}
