import { failed } from "../failed.ts"
import { findSeeded } from "../find-seeded.ts"
import { passed } from "../passed.ts"
import { removeTraces } from "../remove-traces.ts"
import type { SmokeSession, StageEnd } from "../smoke-session.ts"

/** Takes back all that this test has made, however far it came. */
export async function cleanUp(session: SmokeSession): Promise<StageEnd> {
  const { task } = session
  // An issue may have come after its stage gave up.
  const issueId = session.issueId ?? (await findSeeded(session))?.id ?? null
  if (issueId === null) return passed("there was nothing to remove")
  const { done, left } = await removeTraces(session, { issueId, token: task.token })
  if (left.length === 0) return passed(done.length === 0 ? "there was nothing to remove" : done.join(", "))
  return failed(`not everything could be removed: ${left.join("; ")}`, null, {
    id: "left-behind",
    why: left.join("; "),
    fix: "change what the message names; the next smoke test removes the rest",
  })
}
