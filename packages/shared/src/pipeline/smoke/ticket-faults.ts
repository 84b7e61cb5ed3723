import type { DeskTicket } from "../../ports/ticket-desk.ts"
import { issueLabel } from "../../text/label.ts"
import type { LedgerRecord } from "../ledger-record.ts"
import { routeIssue } from "../route.ts"
import type { SmokeTask } from "./smoke-task.ts"

/** What is not as configuration and rubric say of this error, as sentences; none where all is. */
export function ticketFaults(task: SmokeTask, record: LedgerRecord, ticket: DeskTicket): readonly string[] {
  const { config, service, environment } = task
  const score = record.score
  if (score === null) return ["the ledger holds no score of the error"]
  const priority = config.jira.priorities.find(({ atLeast }) => score.total >= atLeast)?.name ?? score.priority
  const seen = { service: service.name, environments: [{ environment }], suspects: [], owners: [] }
  const route = routeIssue(seen, { priority }, config)
  const label = issueLabel(record.issueId)
  const wanted = route.labels.map(name => name.replace(/\s+/g, "-").slice(0, 255))
  const missing = [label, ...wanted].filter(name => !ticket.labels.includes(name))
  const owned = service.team !== null || config.routes.some(rule => rule.team !== undefined)
  return [
    ...(score.priority === priority
      ? []
      : [`the score ${score.total} was given the priority ${score.priority}, not ${priority}`]),
    ...(missing.length === 0 ? [] : [`it lacks the label ${missing.join(", ")}`]),
    ...differs("project", ticket.project, route.project),
    ...(isType(ticket, route.issueType) ? [] : [`its type is ${ticket.issueType.name}, not ${route.issueType}`]),
    ...differs("priority", ticket.priority, route.priority),
    ...(route.component === null || ticket.components.includes(route.component)
      ? []
      : [`its component is not ${route.component}`]),
    ...(!owned || route.teamId === null || ticket.teams.some(id => id.toLowerCase() === route.teamId?.toLowerCase())
      ? []
      : [`its team is not ${route.team ?? ""}`]),
  ]
}

function differs(what: string, is: string | null, wanted: string): readonly string[] {
  return is?.toLowerCase() === wanted.toLowerCase() ? [] : [`its ${what} is ${is ?? "empty"}, not ${wanted}`]
}

function isType({ issueType }: DeskTicket, wanted: string): boolean {
  return issueType.id === wanted || issueType.name.toLowerCase() === wanted.toLowerCase()
}
