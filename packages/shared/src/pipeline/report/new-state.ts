import type { Brief } from "../fix/brief.ts"
import type { Evidence } from "./decide/decide-outcome.ts"
import type { ReportState } from "./report-state.ts"

/** What the files of a try say, for the comment and the ledger. Its outcome, cost and telemetry are still to be found out. */
export type TryFacts = Pick<
  ReportState,
  "kind" | "schema" | "fixId" | "issueId" | "service" | "environment" | "branch" | "agent" | "verdicts" | "proof"
>

export function tryFacts(brief: Brief, { fix, verdict, jobs }: Evidence): TryFacts {
  const result = fix.kind === "read" ? fix.value : null
  const { issue } = brief
  return {
    kind: "auto-triage.fix",
    schema: 1,
    fixId: brief.fixId,
    issueId: issue.id,
    service: brief.service?.name ?? issue.service,
    environment: issue.environments[0]?.environment ?? null,
    branch: brief.branch,
    agent: result?.report ?? null,
    verdicts: verdict.kind === "read" ? judged(verdict.value.checks) : null,
    proof: result === null ? (jobs.fix.result === "skipped" ? "none" : "tokens") : proofOf(result),
  }
}

type Checks = Extract<Evidence["verdict"], { kind: "read" }>["value"]["checks"]

function judged(checks: Checks): ReportState["verdicts"] {
  return {
    passed: checks.filter(({ verdict }) => verdict === "pass").length,
    skipped: checks.filter(({ verdict }) => verdict === "skipped").length,
    // What refuses comes first, should there be more than is shown.
    objections: (["deny", "warn"] as const).flatMap(wanted =>
      checks.flatMap(({ rule, verdict, evidence }) =>
        verdict === wanted ? [{ rule, verdict: wanted, evidence }] : [],
      ),
    ),
  }
}

type FixFile = Extract<Evidence["fix"], { kind: "read" }>["value"]

function proofOf({ tokens, turns, ms, telemetry }: FixFile): ReportState["proof"] {
  if (Object.values(tokens).some(count => count > 0)) return "tokens"
  return (turns ?? 0) > 0 || ms.agent > 0 || telemetry.accepted > 0 ? "session" : "none"
}
