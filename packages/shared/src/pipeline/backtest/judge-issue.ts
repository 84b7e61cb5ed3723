import type { Config } from "../../config/config.ts"
import type { FileList } from "../../ports/code-host.ts"
import type { SourceIssue } from "../../ports/error-source.ts"
import type { Dispatch } from "../dispatch.ts"
import { enrichIssue, type Issue } from "../enrich.ts"
import { placeOf } from "../fix/place-of.ts"
import { decideGate } from "../gate.ts"
import { routeIssue } from "../route.ts"
import { scoreIssue } from "../score.ts"
import { deployOf } from "../storm/deploy-of.ts"
import type { JudgedIssue } from "./judged-issue.ts"
import type { SlimFacts } from "./slim-facts.ts"

export type JudgeContext = {
  readonly config: Config
  readonly codeowners: string | null
  readonly repository: string
  readonly serverUrl: string
  /** Start of the window, epoch milliseconds: an error that opened before is no news in it. */
  readonly from: number
  /** Epoch milliseconds at which every error is judged; null: each at its last occurrence. */
  readonly judgedAt: number | null
  readonly stagingEnabled: boolean
}

/** The alert that a monitor would have raised for the issue, as far as triage goes by it. */
export function dispatchOf(source: SourceIssue): Dispatch {
  const tracks = source.platform === "BACKEND" ? (["logs", "trace"] as const) : (["rum"] as const)
  return {
    issueId: source.id,
    otherIds: [],
    delivery: "",
    source: "monitor",
    forced: false,
    hint: {
      environment: null,
      service: source.service,
      tracks: source.platform === "UNKNOWN" ? [] : tracks,
    },
  }
}

/** What enrichment makes of the facts; apart from the rest, because no threshold changes it. */
export function enrichFacts(slim: SlimFacts, files: FileList | null, context: JudgeContext): Issue {
  const { filesAt: _, ...facts } = slim
  return enrichIssue({ ...facts, files }, { ...context, dispatch: dispatchOf(slim.source) })
}

/** score → route → gate by the stages of a live run, with the switch on and a ticket there. */
export function judgeIssue(issue: Issue, context: JudgeContext): JudgedIssue {
  const { config } = context
  const assessment = scoreIssue(issue, config, context.judgedAt ?? issue.lastSeen)
  const route = routeIssue(issue, assessment, config)
  const { stagingEnabled } = context
  const gate = { enabled: true, stagingEnabled, dispatch: null, issue, assessment, ticketKey: "to be created", config }
  const openedAt = Math.max(issue.firstSeen, issue.regressedAt ?? 0)
  return {
    id: issue.id,
    url: issue.url,
    type: issue.type,
    message: issue.message,
    service: issue.service,
    deploy: deployOf(issue),
    watched: config.services.some(service => service.name === issue.service),
    openedAt,
    isNew: openedAt >= context.from,
    lastSeen: issue.lastSeen,
    environments: issue.environments.flatMap(({ environment }) => environment ?? []),
    occurrences: issue.occurrences,
    users: issue.users,
    score: assessment.total,
    fixability: assessment.fixability.total,
    rules: [...assessment.rules, ...assessment.fixability.rules],
    priority: route.priority,
    project: route.project,
    team: route.team,
    teamReason: route.reason,
    component: route.component,
    suspect: issue.suspects[0]?.path ?? null,
    place: placeOf(issue),
    decision: decideGate(gate),
    gaps: issue.gaps,
  }
}
