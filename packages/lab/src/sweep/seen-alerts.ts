import type { SweepPorts } from "@auto-triage/shared/pipeline/sweep/sweep-ports"
import { ISSUE_ID } from "@auto-triage/shared/pipeline/testing/an-issue"

/** Datadog has the error for review since it opened, and saw it last then; epoch milliseconds. */
export function seenAlerts(openedAt: number, lastSeen: number): SweepPorts["alerts"] {
  const watch = {
    id: 1,
    service: "backend-api",
    environment: "production",
    source: "all",
    above: 0,
    changedAt: 0,
  } as const
  return {
    monitors: async () => ({ monitors: [{ ...watch, muted: false, mutedIssues: [] }], cut: false }),
    openIssues: async () => ({
      issues: [{ id: ISSUE_ID, service: "backend-api", openedAt, count: 9, lastSeen }],
      cut: false,
    }),
  }
}
