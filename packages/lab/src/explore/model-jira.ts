import { UpstreamError } from "@auto-triage/shared/errors"
import type { IssueTracker, StatusCategory, TrackedIssue } from "@auto-triage/shared/ports/issue-tracker"
import type { Access, Scheduler } from "./scheduler.ts"

export type ModelTicket = {
  readonly id: string
  readonly key: string
  labels: readonly string[]
  category: StatusCategory
  resolution: string | null
  priority: string | null
  readonly created: number
  readonly comments: { id: string; marker: unknown }[]
  /** What the search index shows, and from when. */
  readonly indexed: { readonly from: number; readonly labels: readonly string[] }[]
}

/** Jira's database and its late index. */
export type ModelJira = {
  readonly tickets: ModelTicket[]
  /** How long a write takes to reach the index, in milliseconds. */
  readonly lagMs: number
  /** Asked for each ticket that a search would show: true hides it this once. */
  readonly flickers: (key: string) => boolean
  nextId: number
}

export function addTicket(jira: ModelJira, now: number, labels: readonly string[]): ModelTicket {
  const id = jira.nextId++
  const ticket: ModelTicket = {
    id: String(10_000 + id),
    key: `PPL-${id}`,
    labels,
    category: "new",
    resolution: null,
    priority: "Medium",
    created: now,
    comments: [],
    indexed: [{ from: now + jira.lagMs, labels }],
  }
  jira.tickets.push(ticket)
  return ticket
}

/** Jira as one run sees it: each method is one call of the scheduler. */
export function modelTracker(jira: ModelJira, scheduler: Scheduler, run: number): IssueTracker {
  const find = (key: string): ModelTicket | null => jira.tickets.find(ticket => ticket.key === key) ?? null
  const need = (key: string): ModelTicket => find(key) ?? notFound(key)
  const call = <Result>(name: string, accesses: readonly Access[], apply: () => Result): Promise<Result> =>
    scheduler.call(run, { name, accesses }, apply)

  return {
    getIssue: key => call(`reads ${key}`, reads(key), () => asTracked(find(key))),
    searchByLabels: (_project, labels) =>
      call("searches by label", [{ object: "index", write: false }], () => search(jira, scheduler.now, labels)),
    issueTypes: () => call("reads issue types", [], () => [{ id: "10001", name: "Bug" }]),
    createFields: () => call("reads the create screen", [], () => CREATE_SCREEN),
    createIssue: draft =>
      call("creates a ticket", [{ object: "index", write: true }], () => {
        const { id, key } = addTicket(jira, scheduler.now, draft.fields["labels"] as string[])
        return { id, key }
      }),
    updateIssue: (key, update) =>
      call(`edits ${key}`, [...writes(key), { object: "index", write: true }], () => {
        const ticket = need(key)
        ticket.labels = [...new Set([...ticket.labels, ...(update.addLabels ?? [])])]
        ticket.indexed.push({ from: scheduler.now + jira.lagMs, labels: ticket.labels })
      }),
    addComment: (key, _body, marker) =>
      call(`comments on ${key}`, writes(key), () => {
        const { comments } = need(key)
        const id = `${key}-${comments.length + 1}`
        comments.push({ id, marker })
        return id
      }),
    updateComment: (key, commentId) =>
      call(`updates a comment of ${key}`, writes(key), () => need(key).comments.some(({ id }) => id === commentId)),
    listComments: key => call(`lists comments of ${key}`, reads(key), () => need(key).comments.toReversed()),
    transitions: key => call(`reads transitions of ${key}`, reads(key), () => transitionsOf(need(key))),
    transition: (key, id) =>
      call(`moves ${key}`, writes(key), () => {
        const ticket = need(key)
        ticket.category = id === "done" ? "done" : "indeterminate"
        ticket.resolution = id === "done" ? "Done" : null
      }),
    setRemoteLink: key => call(`links ${key} to Datadog`, [], () => {}),
    linkIssues: (_type, from, to) => call(`links ${from} to ${to}`, [], () => {}),
  }
}

const CREATE_SCREEN = ["summary", "description", "labels", "priority"].map(id => ({
  id,
  name: id,
  required: id === "summary",
  hasDefault: false,
  type: id,
  allowed: id === "priority" ? ["Highest", "High", "Medium", "Low", "Lowest"].map(name => ({ id: name, name })) : [],
}))

function search(jira: ModelJira, now: number, labels: readonly string[]): TrackedIssue[] {
  const shown = jira.tickets.filter(ticket => {
    const version = ticket.indexed.findLast(({ from }) => from <= now)
    return version?.labels.some(label => labels.includes(label)) === true && !jira.flickers(ticket.key)
  })
  return shown.map(ticket => asTracked(ticket)).filter(ticket => ticket !== null)
}

function asTracked(ticket: ModelTicket | null): TrackedIssue | null {
  if (ticket === null) return null
  const { id, key, labels, category, resolution, priority, created } = ticket
  return {
    id,
    key,
    labels,
    category,
    resolution,
    priority,
    created,
    status: category,
    comments: ticket.comments.length,
  }
}

function transitionsOf(ticket: ModelTicket) {
  const to = ticket.category === "done" ? ("indeterminate" as const) : ("done" as const)
  return [{ id: to, name: to, to: { name: to, category: to } }]
}

function reads(key: string): Access[] {
  return [{ object: key, write: false }]
}

function writes(key: string): Access[] {
  return [{ object: key, write: true }]
}

function notFound(key: string): never {
  throw new UpstreamError(`${key} does not exist`, {
    service: "jira",
    request: "GET /rest/api/3/issue/{key}",
    status: 404,
    ambiguous: false,
    retryable: false,
  })
}
