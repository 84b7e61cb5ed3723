import { fingerprintLabel } from "../../text/fingerprint-label.ts"
import { issueLabel } from "../../text/label.ts"
import type { TriageResult } from "../triage-result.ts"
import { recordWrites } from "./record-writes.ts"
import type { DedupeContext, DedupePorts, PlannedWrite, Session } from "./session.ts"

/** Null where triage ended without an issue to make a ticket for. */
export function openSession(result: TriageResult, ports: DedupePorts, context: DedupeContext): Session | null {
  const { issue, assessment, route, dispatch, config } = result
  if (issue === null || assessment === null || route === null || dispatch === null) return null
  const writes: PlannedWrite[] = []
  return {
    ...ports,
    ...recordWrites(ports, writes, context.dryRun),
    ...context,
    texts: context.texts({ issue, assessment, route }),
    config,
    issue,
    assessment,
    route,
    dispatch,
    ref: `${config.ledger.namespace}/${issue.id}`,
    issueLabel: issueLabel(issue.id),
    fingerprintLabel: fingerprintLabel(issue.fingerprint),
    link: { globalId: `datadog-issue=${issue.id}`, url: issue.url, title: `Datadog issue ${issue.id}` },
    writes,
    warnings: [],
    posted: new Map(),
  }
}
