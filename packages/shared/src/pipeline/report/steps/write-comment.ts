import { isAmbiguous } from "../../dedupe/is-ambiguous.ts"
import { readMarker } from "../input/read-marker.ts"
import type { ReportSession } from "../report-session.ts"
import type { ReportState } from "../report-state.ts"
import { writeFixComment } from "../write-fix-comment.ts"
import { findComment, type FoundComment } from "./find-comment.ts"

/** Makes the one comment of a try say `state`, and returns its id. Writes nothing where it says so already. */
export async function writeComment(
  session: ReportSession,
  key: string,
  { state, found }: { readonly state: ReportState; readonly found: FoundComment | null },
): Promise<string> {
  if (found !== null && saysAlready(found, state)) return found.id
  const body = writeFixComment(state, session.context.text)
  if (found !== null && (await update(session, key, { id: found.id, body, state }))) {
    session.written.push(`${key}: comment ${found.id} updated`)
    return found.id
  }
  // There was none, or somebody deleted it.
  const id = await add(session, key, { body, state })
  session.written.push(`${key}: comment ${id} added`)
  return id
}

function saysAlready(found: FoundComment, state: ReportState): boolean {
  return found.state !== null && JSON.stringify(found.state) === JSON.stringify(readMarker(state))
}

type Comment = { readonly body: ReturnType<typeof writeFixComment>; readonly state: ReportState }

/** The same body twice is the same comment, so a lost answer is simply asked for again. */
async function update(
  { tracker }: ReportSession,
  key: string,
  { id, body, state }: Comment & { readonly id: string },
): Promise<boolean> {
  try {
    return await tracker.updateComment(key, id, body, state)
  } catch (error) {
    if (!isAmbiguous(error)) throw error
    return tracker.updateComment(key, id, body, state)
  }
}

/** Never sent twice: after a lost answer the marker tells whether the comment is there. */
async function add(session: ReportSession, key: string, { body, state }: Comment): Promise<string> {
  try {
    return await session.tracker.addComment(key, body, state)
  } catch (error) {
    if (!isAmbiguous(error)) throw error
    const found = await findComment(session, key, { fixId: state.fixId, commentId: null })
    if (found === null) throw error
    return found.id
  }
}
