import { ConfigError, UpstreamError } from "../../../errors.ts"
import { failed } from "../failed.ts"
import { findRun } from "../find-run.ts"
import { findSeeded } from "../find-seeded.ts"
import { passed } from "../passed.ts"
import { removeTraces } from "../remove-traces.ts"
import type { SmokeSession, StageEnd } from "../smoke-session.ts"
import { waitFor } from "../wait-for.ts"

/** Takes back all that this test has made, however far it came. */
export async function cleanUp(session: SmokeSession): Promise<StageEnd> {
  const { task } = session
  // An issue may come after its stage gave up, or after an answer that was lost.
  if (session.emittedAt !== null)
    session.issueId ??= (await waitFor(session, task.waits.settle, () => findSeeded(session)))?.id ?? null
  const { issueId } = session
  if (issueId === null)
    return passed(
      session.emittedAt === null
        ? "there was nothing to remove"
        : "Datadog shows no issue of the error; the next test removes one that comes later",
    )
  if (session.monitor === null && session.runId === null) await awaitLateRun(session)
  const { done, left } = await removeTraces(session, { issueId, token: task.token })
  if (left.length === 0) return passed(done.length === 0 ? "there was nothing to remove" : done.join(", "))
  return failed(`not everything could be removed: ${left.join("; ")}`, null, {
    id: "left-behind",
    why: left.join("; "),
    fix: "change what the message names; the next smoke test removes the rest",
  })
}

/** An alert that this test could not see may still start a triage, whose ticket would come after all was removed. */
async function awaitLateRun(session: SmokeSession): Promise<void> {
  const { task } = session
  try {
    session.runId = (await waitFor(session, task.waits.settle, () => findRun(session)))?.id ?? null
  } catch (error) {
    // Whoever may not look removes what there is.
    if (!(error instanceof ConfigError || error instanceof UpstreamError)) throw error
  }
}
