import { issueLabel } from "../../../text/label.ts"
import type { LedgerRecord } from "../../ledger-record.ts"
import { againOnce } from "../again-once.ts"
import { failed } from "../failed.ts"
import { passed } from "../passed.ts"
import { readRecord } from "../read-record.ts"
import { runByHand, saidByHand, type TriagedByHand } from "../run-by-hand.ts"
import { seededError } from "../seeded-error.ts"
import type { OwnCause, SmokeSession, StageEnd } from "../smoke-session.ts"
import { waitFor } from "../wait-for.ts"

type Told = NonNullable<SmokeSession["record"]>

/**
 * Logs the error once more, and sees that its ticket is told. A New Issue monitor need not alert twice, so the triage is
 * started by hand where it does not.
 */
export async function seeAgain(session: SmokeSession): Promise<StageEnd> {
  const { task, ports, issueId } = session
  const before = session.record
  if (issueId === null || before === null) return failed("nothing is known of the first alert", null)
  await againOnce(() => ports.errors.emit(seededError(task)))
  const told = (): Promise<SmokeSession["record"]> =>
    readRecord(session).then(record => (record !== null && record.sha !== before.sha ? record : null))
  let how = "by another alert"
  let after: Told | TriagedByHand | null = await waitFor(session, task.waits.again, told)
  if (after === null) {
    how = "by a triage that was started by hand, for the monitor raised no second alert"
    const since = ports.clock.now()
    await ports.starter.start(task.workflow, { issue_id: issueId })
    after = await waitFor(session, task.waits.triage, async () => {
      const ended = await runByHand(session, since)
      return (await told()) ?? ended
    })
  }
  if (after === null || "job" in after)
    return failed(
      "the ledger heard nothing of the second error",
      after?.url ?? before.value.holder.url,
      ...(await saidByHand(session, after)),
      silent(),
    )
  session.record = after
  return judge(session, before.value, { after: after.value, how })
}

async function judge(
  { ports }: SmokeSession,
  before: LedgerRecord,
  { after, how }: { readonly after: LedgerRecord; readonly how: string },
): Promise<StageEnd> {
  const { key, project } = before.ticket ?? { key: "", project: "" }
  if (after.ticket?.key !== key)
    return failed(`the second error went to ${after.ticket?.key ?? "no ticket"}, not to ${key}`, null, elsewhere(key))
  const shown = await ports.tickets.ticket(key)
  const url = shown?.url ?? null
  const all = await ports.tickets.withLabel(project, issueLabel(after.issueId))
  if (all.length > 1) return failed(`the error has ${all.length} tickets: ${all.join(", ")}`, url, elsewhere(key))
  if (shown === null || shown.comments === 0)
    return failed(`${key} has no comment about the second error (${after.event})`, url, {
      id: "no-comment",
      guess: true,
      why: "the account may not comment, or the ticket is one that is left alone",
      fix: "grant the account Add comments in the project; look at jira.wont-fix-resolutions",
    })
  return passed(`${key} was told ${how}; there is no second ticket`, url)
}

function elsewhere(key: string): OwnCause {
  return {
    id: "ticket-forgotten",
    guess: true,
    why: `${key} was closed, moved or lost its label meanwhile, or two ledgers know the error`,
    fix: "look at the history of the ticket; see that only one repository triages this service, with one ledger",
  }
}

function silent(): OwnCause {
  return {
    id: "second-triage",
    guess: true,
    why: "the run for the second error did not start, or failed",
    fix: "look at the newest runs of the workflow that triages",
  }
}
