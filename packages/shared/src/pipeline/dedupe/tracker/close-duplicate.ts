import { unlessRefused } from "../best-effort.ts"
import { commentOnce } from "./comment-once.ts"
import type { Session } from "../session.ts"

/** Links a second ticket of the same error to the one that stays, says so on it, and moves it to Done where it can be. */
export async function closeDuplicate(session: Session, key: string, of: string): Promise<void> {
  const { tracker, texts } = session
  session.warnings.push(`${key} is a second ticket of the error of ${of}`)
  // In this order a run that dies in between leaves a ticket that is still open, so that the next one finds it again.
  await unlessRefused(session, `${key} could not be linked to ${of}`, () => tracker.linkIssues("Duplicate", key, of))
  await unlessRefused(session, `${key} could not be commented on`, () =>
    commentOnce(session, key, {
      reason: `duplicate of ${of}`,
      body: texts.event({ kind: "closed-as-duplicate", of }),
      lookFirst: true,
    }),
  )
  await unlessRefused(session, `${key} could not be closed`, async () => {
    const done = (await tracker.transitions(key)).find(transition => transition.to.category === "done")
    if (done === undefined) throw new Error("its workflow has no transition to Done from here")
    await tracker.transition(key, done.id)
  })
}
