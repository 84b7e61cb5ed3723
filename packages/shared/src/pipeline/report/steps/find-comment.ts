import { markedFix, readMarker } from "../input/read-marker.ts"
import type { ReportSession } from "../report-session.ts"
import type { ReportState } from "../report-state.ts"

export type FoundComment = {
  readonly id: string
  /** Null where the marker cannot be read any more. */
  readonly state: ReportState | null
}

/**
 * The comment of one try: by its marker, for the ledger may not know of it yet, else by the id in the ledger, for it may lie
 * behind many newer ones.
 */
export async function findComment(
  { tracker }: Pick<ReportSession, "tracker">,
  key: string,
  { fixId, commentId }: { readonly fixId: string; readonly commentId: string | null },
): Promise<FoundComment | null> {
  const comments = await tracker.listComments(key)
  // Oldest of them first, should there ever be two.
  const marked = comments.filter(comment => markedFix(comment.marker) === fixId).at(-1)
  if (marked !== undefined) return { id: marked.id, state: readMarker(marked.marker) }
  return commentId === null ? null : { id: commentId, state: null }
}
