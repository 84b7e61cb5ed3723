import type { Issue } from "@auto-triage/shared/pipeline/enrich"
import { routeIssue } from "@auto-triage/shared/pipeline/route"
import { aDispatch } from "@auto-triage/shared/pipeline/testing/an-issue"
import type { TriageResult } from "@auto-triage/shared/pipeline/triage-result"
import type { StormWorld } from "./storm-world.ts"

export type Alerted = {
  readonly issue: Issue
  readonly delivery: string
  readonly record: TriageResult["record"]
  readonly repository: string
  readonly runUrl: string
}

/** What triage hands on for one alert. */
export function triageOf({ config }: Pick<StormWorld, "config">, alerted: Alerted): TriageResult {
  const { issue, delivery, record, repository, runUrl } = alerted
  const assessment = { total: 50, rules: [], priority: "Medium", fixability: { total: 50, rules: [] } }
  return {
    schema: 1,
    outcome: "triaged",
    reason: "",
    dispatch: aDispatch({ issueId: issue.id, delivery }),
    issue,
    assessment,
    route: routeIssue(issue, assessment, config),
    record,
    config,
    repository,
    runUrl,
  }
}
