import type { Comment } from "../../../ports/issue-tracker.ts"

type Marker = {
  readonly kind?: unknown
  readonly fixId?: unknown
  readonly pull?: { readonly state?: unknown } | null
} | null

/** What the comment of a try says of its pull request; null where there is none, or it says nothing that can be read. */
export function toldPull(comments: readonly Comment[], fixId: string): "open" | "closed" | "merged" | null {
  const markers = comments.map(({ marker }) => marker as Marker)
  // Oldest of them, should there ever be two: that is the one that reports write.
  const own = markers.findLast(marker => marker?.kind === "auto-triage.fix" && marker.fixId === fixId)
  const state = own?.pull?.state
  return state === "open" || state === "closed" || state === "merged" ? state : null
}
