import type { Config } from "../config/config.ts"
import type { StoredRecord } from "../ports/ledger.ts"
import type { Dispatch } from "./dispatch.ts"
import { enrichIssue } from "./enrich.ts"
import { type Facts, gatherFacts, gatherKnown, type GatherPorts } from "./enrich/gather-facts.ts"
import { type LedgerRecord, parseRecord } from "./ledger-record.ts"
import { routeIssue } from "./route.ts"
import { scoreIssue } from "./score.ts"
import type { TriageResult } from "./triage-result.ts"

export type TriageContext = {
  readonly dispatch: Dispatch
  readonly record: StoredRecord | null
  readonly config: Config
  readonly codeowners: string | null
  readonly repository: string
  readonly serverUrl: string
  /** Epoch milliseconds, UTC. */
  readonly now: number
}

type Triaged = Pick<
  TriageResult,
  "outcome" | "reason" | "dispatch" | "issue" | "assessment" | "route" | "record" | "config"
>

/**
 * enrich → score → route for one dispatch. An error whose ticket the ledger knows is told from samples alone, unless it
 * shows up where it was never seen before.
 */
export async function triageIssue(ports: GatherPorts, context: TriageContext): Promise<Triaged> {
  const { dispatch, config } = context
  const known = context.record === null ? null : parseRecord(context.record.text)
  const shortcut = known?.state === "ticketed" ? await gatherKnown(ports, known, config) : null
  if (known !== null && shortcut !== null && !reachedNewEnvironment(shortcut, known))
    return judge(shortcut, context, { outcome: "seen-before", reason: "the ledger knows its ticket" })
  const facts = await gatherFacts(ports, dispatch, config)
  if (facts === null)
    return {
      outcome: "not-found",
      reason:
        "Datadog knows no issue with this id: it was deleted, or the keys belong to another organisation than the alert",
      dispatch,
      issue: null,
      assessment: null,
      route: null,
      record: context.record,
      config,
    }
  return judge(facts, context, { outcome: "triaged", reason: "enriched and scored" })
}

function reachedNewEnvironment(facts: Facts, record: LedgerRecord): boolean {
  const seen = record.occurrences?.environments ?? []
  return facts.samples.some(sample => sample.environment !== null && !seen.includes(sample.environment))
}

function judge(facts: Facts, context: TriageContext, end: Pick<TriageResult, "outcome" | "reason">): Triaged {
  const { dispatch, config } = context
  const issue = enrichIssue(facts, context)
  const assessment = scoreIssue(issue, config, context.now)
  // The record was read for the first id of the dispatch; dedupe reads the right one where another id was the issue.
  const record = issue.id === dispatch.issueId ? context.record : null
  const route = routeIssue(issue, assessment, config)
  return { ...end, dispatch: { ...dispatch, issueId: issue.id }, issue, assessment, route, record, config }
}
