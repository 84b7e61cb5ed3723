import type { AdfDocument } from "../../../text/adf.ts"
import { isAmbiguous } from "../is-ambiguous.ts"
import type { Session } from "../session.ts"

export type CommentRequest = {
  /** Identifies the comment on its ticket: one with the same reason for the same Datadog issue is not written twice. */
  readonly reason: string
  readonly body: AdfDocument
  /** False where nobody can have written it yet, which saves a request. */
  readonly lookFirst: boolean
}

/** Writes a comment unless it is there. Returns its id and whether it was written now. */
export async function commentOnce(
  session: Session,
  key: string,
  request: CommentRequest,
): Promise<{ readonly id: string; readonly added: boolean }> {
  const marker = { schema: 1, issueId: session.issue.id, reason: request.reason }
  const handle = `${key} ${request.reason}`
  const posted = session.posted.get(handle)
  if (posted !== undefined) return { id: posted, added: false }
  const existing = request.lookFirst ? await findComment(session, key, request.reason) : null
  const id = existing ?? (await add(session, key, { body: request.body, marker }))
  session.posted.set(handle, id)
  return { id, added: existing === null }
}

async function add(
  session: Session,
  key: string,
  comment: { readonly body: AdfDocument; readonly marker: { readonly reason: string } },
): Promise<string> {
  try {
    return await session.tracker.addComment(key, comment.body, comment.marker)
  } catch (error) {
    if (!isAmbiguous(error)) throw error
    const id = await findComment(session, key, comment.marker.reason)
    if (id === null) throw error
    return id
  }
}

async function findComment(session: Session, key: string, reason: string): Promise<string | null> {
  const comments = await session.tracker.listComments(key)
  const mine = comments.find(comment => {
    const marker = comment.marker
    if (typeof marker !== "object" || marker === null) return false
    const { issueId, reason: written } = marker as { issueId?: unknown; reason?: unknown }
    return issueId === session.issue.id && written === reason
  })
  return mine?.id ?? null
}
