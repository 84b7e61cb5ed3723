import type { Alert } from "./alert.ts"
import { type Knowledge, knowIssue } from "./know-issue.ts"
import type { SweepContext } from "./sweep-context.ts"
import type { SweepFacts } from "./sweep-facts.ts"
import type { SweepPorts } from "./sweep-ports.ts"
import { triageLock } from "./triage-lock.ts"

const MOST_RECORDS = 1000
/** As many as the index reads in one request. */
const RECORDS_AT_ONCE = 100
const SETTLED: readonly Knowledge[] = ["ticketed", "claimed"]

/**
 * What the ledger knows of these errors, in a request for each hundred of them, and for those that may need a repair whether a triage is at work.
 *
 * @throws ConfigError, UpstreamError
 */
export async function readKnown(
  ports: SweepPorts,
  context: SweepContext,
  alerts: readonly Alert[],
): Promise<{ readonly facts: SweepFacts; readonly limits: readonly string[] }> {
  if (alerts.length === 0) return { facts: { alerts, known: new Map(), atWork: new Set() }, limits: [] }
  const { namespace, leaseMs } = context.config.ledger
  const { tokens } = await ports.index.newest(namespace)
  const recorded = alerts.filter(({ issueId }) => tokens.has(issueId))
  const looked = recorded.slice(0, MOST_RECORDS)
  const texts = await readTexts(
    ports,
    looked.map(({ issueId }) => tokens.get(issueId) ?? ""),
  )
  const now = ports.clock.now()
  const known = new Map<string, Knowledge>(recorded.map(({ issueId }) => [issueId, "ticketed"]))
  for (const { issueId, openedAt } of looked) {
    const text = texts.get(tokens.get(issueId) ?? "")
    if (text !== undefined) known.set(issueId, knowIssue(text, { openedAt, now, leaseMs }))
  }
  const unsettled = alerts.filter(({ issueId }) => !SETTLED.includes(known.get(issueId) ?? "nothing"))
  const atWork = await findAtWork(ports, unsettled.slice(0, context.mostStarts))
  const limits =
    recorded.length > MOST_RECORDS
      ? [`The ledger knows ${recorded.length} of the open errors; only the newest ${MOST_RECORDS} were looked into.`]
      : []
  return { facts: { alerts, known, atWork }, limits }
}

async function readTexts({ index }: SweepPorts, tokens: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const texts = new Map<string, string>()
  for (let from = 0; from < tokens.length; from += RECORDS_AT_ONCE)
    for (const [token, text] of await index.texts(tokens.slice(from, from + RECORDS_AT_ONCE))) texts.set(token, text)
  return texts
}

async function findAtWork({ runs }: SweepPorts, alerts: readonly Alert[]): Promise<ReadonlySet<string>> {
  const atWork = new Set<string>()
  for (const { issueId } of alerts) if ((await runs.isAtWork(triageLock(issueId))) === true) atWork.add(issueId)
  return atWork
}
