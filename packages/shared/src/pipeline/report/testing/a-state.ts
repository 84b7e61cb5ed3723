import { ISSUE_ID } from "../../testing/an-issue.ts"
import type { ReportState } from "../report-state.ts"

/** A fix whose pull request is open and one of whose checks failed. */
export function aState(change: Partial<ReportState> = {}): ReportState {
  const site = "https://github.com/percihealth/monorepo"
  return {
    kind: "auto-triage.fix",
    schema: 1,
    fixId: "1.1",
    issueId: ISSUE_ID,
    service: "backend-api",
    environment: "production",
    branch: "auto-fix/ppl-1-0123abcd",
    runUrl: `${site}/actions/runs/1`,
    outcome: "ci-red",
    why: "Backend PR checks (failure) did not pass",
    agent: {
      fixed: true,
      rootCause: "a clinic without rooms is not thought of",
      fix: "an empty list is answered with no booking",
      test: "apps/backend/src/bookings/service.test.ts",
      confidence: "high",
    },
    verdicts: { passed: 14, skipped: 1, objections: [{ rule: "band-aid", verdict: "warn", evidence: ["a ?. more"] }] },
    cost: { spentUsd: 0.41, countedUsd: 0.41, limitUsd: 2 },
    proof: "tokens",
    telemetry: { state: "arrived", seen: { sessions: 1, tokens: 12_000, usd: 0.41, requests: 9, latencyMs: 2300 } },
    pull: { number: 12, url: `${site}/pull/12`, headSha: "c".repeat(40), state: "open" },
    checks: [{ name: "Backend PR checks", state: "failed", word: "failure", url: `${site}/actions/runs/9` }],
    moved: null,
    ...change,
  }
}
