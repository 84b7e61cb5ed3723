import type { Config, RouteRule } from "../config/config.ts"
import type { Issue } from "./enrich.ts"
import { matchGlob } from "./route/match-glob.ts"
import type { Assessment } from "./score.ts"

/** Where a ticket goes, in names of the configuration; ids are resolved against the create screen. */
export type Route = {
  readonly project: string
  readonly issueType: string
  readonly team: string | null
  readonly teamId: string | null
  readonly component: string | null
  readonly priority: string
  readonly labels: readonly string[]
  /** Why this team, in words. */
  readonly reason: string
}

/** What of an error decides where its ticket goes. */
export type Routed = Pick<Issue, "service" | "owners"> & {
  readonly environments: readonly Pick<Issue["environments"][number], "environment">[]
  readonly suspects: readonly Pick<Issue["suspects"][number], "path">[]
}

/**
 * Routes by configuration alone. Each part of the route comes from the first rule that matches and names it, then from
 * the service, then from the owners of the suspect files, then from the defaults; labels of all of them add up.
 */
export function routeIssue(issue: Routed, assessment: Pick<Assessment, "priority">, config: Config): Route {
  const rules = config.routes.filter(rule => matches(rule, issue))
  const service = config.services.find(candidate => candidate.name === issue.service)
  const { team, reason } = chooseTeam(issue, config, rules)
  return {
    project: first(rules, "project") ?? config.jira.project,
    issueType: first(rules, "issueType") ?? config.jira.issueType,
    team,
    teamId: team === null ? null : (config.teams[team]?.id ?? null),
    component: first(rules, "component") ?? service?.component ?? null,
    priority: first(rules, "priority") ?? assessment.priority,
    labels: [
      ...new Set([...config.jira.labels, ...(service?.labels ?? []), ...rules.flatMap(rule => rule.labels ?? [])]),
    ],
    reason,
  }
}

function matches({ when }: RouteRule, issue: Routed): boolean {
  const path = issue.suspects[0]?.path
  return (
    (when.service === undefined || when.service === issue.service) &&
    (when.path === undefined || (path !== undefined && matchGlob(when.path, path))) &&
    (when.owner === undefined || issue.owners.includes(when.owner)) &&
    (when.environment === undefined || issue.environments.some(counts => counts.environment === when.environment))
  )
}

type TextPart = "project" | "issueType" | "team" | "component" | "priority"

function first(rules: readonly RouteRule[], part: TextPart): string | undefined {
  return rules.find(rule => rule[part] !== undefined)?.[part]
}

function chooseTeam(
  issue: Routed,
  config: Config,
  rules: readonly RouteRule[],
): { readonly team: string | null; readonly reason: string } {
  const rule = rules.find(candidate => candidate.team !== undefined)
  if (rule?.team !== undefined) return { team: rule.team, reason: `route rule for ${describe(rule)}` }

  const service = config.services.find(candidate => candidate.name === issue.service)
  if (service !== undefined && service.team !== null)
    return { team: service.team, reason: `team of service ${service.name}` }

  for (const owner of issue.owners) {
    const owned = Object.entries(config.teams).find(([, team]) => team.owners.includes(owner))
    if (owned !== undefined) return { team: owned[0], reason: `${owner} owns the suspect file` }
  }
  return config.defaultTeam === null
    ? { team: null, reason: "no rule, service or owner names a team" }
    : { team: config.defaultTeam, reason: "default team: no rule, service or owner names one" }
}

function describe({ when }: RouteRule): string {
  const parts = Object.entries(when).map(([name, value]) => `${name} ${value}`)
  return parts.length === 0 ? "everything" : parts.join(" and ")
}
