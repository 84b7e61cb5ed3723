import type { SweepResult } from "./sweep-result.ts"

/** Why a sweep has not done its job; null where it has. */
export function sweepFailure({ outcome, blindness, seen }: SweepResult): string | null {
  if (outcome === "cannot-see") return blindness ?? "the sweep could not see"
  if (outcome !== "incomplete") return null
  if (blindness !== null) return blindness
  const failed = (seen?.repairs ?? []).filter(({ result }) => result === "failed")
  return failed[0]?.why ?? "a repair failed"
}
