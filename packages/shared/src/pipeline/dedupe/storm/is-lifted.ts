import type { TrackedIssue } from "../../../ports/issue-tracker.ts"
import { stormLabel } from "../../storm/storm-ref.ts"

/**
 * A person lifts a storm by closing its umbrella, by removing its label, or by deleting the umbrella. `labelled`: the
 * label was seen on it before; until then its absence says nothing.
 */
export function isLifted(
  umbrella: TrackedIssue | null,
  { id, labelled }: { readonly id: string; readonly labelled: boolean },
): boolean {
  if (umbrella === null || umbrella.category === "done") return true
  return labelled && !umbrella.labels.includes(stormLabel(id))
}
