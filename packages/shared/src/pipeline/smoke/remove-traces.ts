import { ConfigError, UpstreamError } from "../../errors.ts"
import type { FixPull } from "../../ports/fix-host.ts"
import { issueLabel } from "../../text/label.ts"
import { fixBranch, isBranchOf } from "../fix/fix-branch.ts"
import { parseRecord } from "../ledger-record.ts"
import { markedFix } from "../publish/fix-marker.ts"
import { againOnce } from "./again-once.ts"
import type { SmokeSession } from "./smoke-session.ts"
import { endRuns } from "./end-runs.ts"

export type Traces = {
  readonly issueId: string
  /** The token that the message of the issue has to carry. */
  readonly token: string
}

/** What was done, and what could not be done and why; sentences. */
export type Removal = { readonly done: readonly string[]; readonly left: readonly string[] }

/**
 * Takes back all that came of one seeded error, and nothing else: what is not tied to an issue that carries the token is not
 * touched. What fails does not keep the rest. The ledger's record goes last, so that a removal that is killed is found again.
 */
export async function removeTraces(session: SmokeSession, traces: Traces): Promise<Removal> {
  const { ports, task } = session
  const { issueId, token } = traces
  const done: string[] = []
  const left: string[] = []
  const step = async (what: string, act: () => Promise<string | null>): Promise<void> => {
    try {
      const said = await againOnce(act)
      if (said !== null) done.push(said)
    } catch (error) {
      if (!(error instanceof ConfigError || error instanceof UpstreamError)) throw error
      left.push(`${what}: ${error.message}`)
    }
  }
  const issue = await ports.errors.issue(issueId)
  if (issue === null || !issue.message.includes(token))
    return { done, left: ["the issue does not carry the mark of this test"] }
  const ref = `${task.config.ledger.namespace}/${issueId}`
  await step("runs", async () => {
    const { cancelled, atWork } = await endRuns(session, issueId)
    if (atWork > 0) left.push(`runs: ${atWork} are still at work`)
    return cancelled === 0 ? null : `${cancelled} runs were cancelled`
  })
  const stored = await ports.ledger.read(ref).catch((error: unknown) => {
    if (!(error instanceof ConfigError || error instanceof UpstreamError)) throw error
    left.push(`ledger: ${error.message}`)
    return null
  })
  const record = stored === null ? null : parseRecord(stored.text)
  // The umbrella of a storm is of other errors, too.
  const known = record === null || record.storm !== undefined ? null : (record.ticket?.key ?? null)
  await step("pull request", () => removePull(session, issueId, known))
  for (const key of await ticketsOf(session, { issueId, known, left }))
    await step(`ticket ${key}`, () => closeTicket(session, issueId, key))
  // What is left needs the record or an issue that is to be reviewed, or nobody finds it again.
  if (left.length === 0 || stored !== null)
    await step("Datadog issue", async () => {
      if (issue.state === "IGNORED") return null
      await ports.errors.ignore(issueId)
      return "the Datadog issue is ignored"
    })
  if (stored !== null && left.length === 0)
    await step("ledger", async () => {
      await ports.dropRecord(ref)
      return "the ledger's record is gone"
    })
  return { done, left }
}

async function ticketsOf(
  { ports, task }: SmokeSession,
  { issueId, known, left }: { readonly issueId: string; readonly known: string | null; readonly left: string[] },
): Promise<readonly string[]> {
  // A route may send it to another project than the usual one.
  const projects = new Set([task.config.jira.project, ...task.config.routes.flatMap(({ project }) => project ?? [])])
  const found: string[] = []
  for (const project of projects) {
    const keys = await ports.tickets.withLabel(project, issueLabel(issueId)).catch((error: unknown) => {
      // A project that is not there, or that the account may not see, has no ticket of it; a route may name such a one.
      if (project !== task.config.jira.project && error instanceof UpstreamError && error.failure.status === 400)
        return []
      if (!(error instanceof ConfigError || error instanceof UpstreamError)) throw error
      left.push(`tickets of ${project}: ${error.message}`)
      return []
    })
    found.push(...keys)
  }
  return [...new Set([...(known === null ? [] : [known]), ...found])]
}

async function closeTicket({ ports, task }: SmokeSession, issueId: string, key: string): Promise<string | null> {
  const ticket = await ports.tickets.ticket(key)
  if (ticket === null || ticket.done || !ticket.labels.includes(issueLabel(issueId))) return null
  const comment = "This ticket was made by a smoke test of auto-triage, which is over. There is nothing to do."
  const end = await ports.tickets.close(key, { transition: task.config.smoke.doneTransition, comment })
  if (end === "closed") return `${key} is closed`
  throw new ConfigError(
    `the workflow of ${key} offers no transition to a done status from here: name one under smoke.done-transition in .github/auto-triage.yml, or close it by hand`,
  )
}

async function removePull(
  { ports, task }: SmokeSession,
  issueId: string,
  ticketKey: string | null,
): Promise<string | null> {
  const { branchPrefix, retryLabel } = task.config.autofix
  const pulls = (await ports.pulls.listPulls(branchPrefix)).filter(pull => isOurs(pull, issueId))
  const said: string[] = []
  for (const pull of pulls) {
    if (pull.merged) continue
    // Without it, a closed pull request speaks against fixes in the same place.
    if (!pull.labels.includes(retryLabel)) await ports.runs.addLabel(pull.number, retryLabel)
    if (pull.state === "closed") continue
    await ports.pulls.updatePull(pull.number, { state: "closed" })
    said.push(`pull request ${pull.number} is closed`)
  }
  const branches = new Set([
    ...pulls.map(({ branch }) => branch),
    ...(ticketKey === null ? [] : [fixBranch(branchPrefix, ticketKey, issueId)]),
  ])
  for (const branch of branches) {
    if ((await ports.pulls.branchHead(branch)) === null) continue
    await ports.pulls.deleteBranch(branch)
    said.push(`branch ${branch} is deleted`)
  }
  return said.length === 0 ? null : said.join(", ")
}

function isOurs({ branch, body }: FixPull, issueId: string): boolean {
  return isBranchOf(branch, issueId) && markedFix(body) !== null
}
