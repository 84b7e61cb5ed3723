import type { Evidence } from "./decide-outcome.ts"

/**
 * Whether the fix job was run again without its gate, in which case no agent starts: its money was reserved for the attempt
 * before, and may be spent.
 */
export function notStartedAgain({ laterAttempt, jobs }: Pick<Evidence, "laterAttempt" | "jobs">): boolean {
  const { result, outputs } = jobs.fix
  return laterAttempt && result !== "skipped" && result !== "success" && (outputs["end"] ?? "") === ""
}
