import { randomUUID } from "node:crypto"

import type { ErrorDetails, ErrorEvent, NewEvent } from "./error-event.ts"
import { errorGroupKey } from "./group-errors.ts"
import { issueIds } from "./issue-ids.ts"
import { meaningfulFrame } from "./meaningful-frame.ts"
import type { IssueCase, IssueState, StoredIssue } from "./stored-issue.ts"

/** Without an error for so long, Datadog resolves an issue by itself. */
const AUTO_RESOLVE_MS = 14 * 86_400_000

/** All events, and the issues that Error Tracking makes of them. */
export interface IssueStore {
  /** Takes an event in; one with error details and a service opens or joins an issue. */
  add(event: NewEvent): ErrorEvent
  readonly events: readonly ErrorEvent[]
  eventsOf(issueId: string): readonly ErrorEvent[]
  /** Case of the id does not matter. Null where unknown. */
  get(id: string): StoredIssue | null
  all(): readonly StoredIssue[]
  setState(issue: StoredIssue, state: IssueState): void
  /** Assigning opens a case and takes the issue out of review; null takes the assignee away. */
  assign(issue: StoredIssue, user: string | null): void
  linkJira(issue: StoredIssue, key: string): void
  /** Ids of the issues with new events since the last call. */
  takeTouched(): ReadonlySet<string>
}

export function createIssueStore(now: () => number, nextSeq: () => number): IssueStore {
  const events: ErrorEvent[] = []
  const issues = new Map<string, StoredIssue>()
  const byGroup = new Map<string, StoredIssue>()
  const byIssue = new Map<string, ErrorEvent[]>()
  let touched = new Set<string>()
  const nextId = issueIds(now)

  function issueFor(event: NewEvent, error: ErrorDetails, seq: number): StoredIssue {
    const service = event.service ?? ""
    const group = errorGroupKey({ service, ...error })
    const known = byGroup.get(group)
    if (known !== undefined) return known
    const issue = openIssue({ id: nextId(), group, seq }, event, error)
    issues.set(issue.id, issue)
    byGroup.set(group, issue)
    byIssue.set(issue.id, [])
    return issue
  }

  function join(issue: StoredIssue, event: ErrorEvent): void {
    resolveByAge(issue, now())
    occurred(issue, event, now())
    byIssue.get(issue.id)?.push(event)
    touched.add(issue.id)
  }

  function caseOf(issue: StoredIssue): IssueCase {
    const number = [...issues.values()].filter(other => other.case !== null).length + 1
    return issue.case ?? openCase(issue, number, now())
  }

  return {
    events,
    eventsOf: id => byIssue.get(id) ?? [],
    get: id => aged(issues.get(id.toLowerCase()), now()),
    all: () => [...issues.values()].flatMap(issue => aged(issue, now()) ?? []),
    add(event) {
      const seq = nextSeq()
      const issue = event.error !== null && event.service !== null ? issueFor(event, event.error, seq) : null
      const stored: ErrorEvent = { ...event, seq, issueId: issue?.id ?? null }
      events.push(stored)
      if (issue !== null) join(issue, stored)
      return stored
    },
    setState(issue, state) {
      if (state === "RESOLVED" && issue.state !== "RESOLVED") markResolved(issue, now())
      issue.state = state
    },
    assign(issue, user) {
      if (user !== null) issue.case = caseOf(issue)
      issue.assignee = user
    },
    linkJira(issue, key) {
      issue.case = { ...caseOf(issue), jira: { key } }
    },
    takeTouched() {
      const taken = touched
      touched = new Set()
      return taken
    },
  }
}

function aged(issue: StoredIssue | undefined, now: number): StoredIssue | null {
  if (issue !== undefined) resolveByAge(issue, now)
  return issue ?? null
}

// Whoever opens a case has reviewed the issue.
function openCase(issue: StoredIssue, number: number, now: number): IssueCase {
  if (issue.state === "OPEN") issue.state = "ACKNOWLEDGED"
  return { id: randomUUID(), key: `ET-${number}`, createdAt: now, jira: null }
}

type Identity = { readonly id: string; readonly group: string; readonly seq: number }

function openIssue({ id, group, seq }: Identity, event: NewEvent, error: ErrorDetails): StoredIssue {
  const frame = meaningfulFrame(error.stack)
  return {
    id,
    group,
    service: event.service ?? "",
    type: error.type,
    platform: event.platform,
    language: event.language,
    isCrash: error.isCrash,
    filePath: frame?.file ?? "",
    functionName: frame?.function ?? "",
    message: error.message,
    firstSeen: event.at,
    firstSeenVersion: event.version ?? "",
    lastSeen: event.at,
    lastSeenVersion: event.version ?? "",
    versions: new Set(),
    state: "OPEN",
    resolved: null,
    regression: null,
    openedSeq: seq,
    assignee: null,
    case: null,
  }
}

function occurred(issue: StoredIssue, event: ErrorEvent, now: number): void {
  if (event.at < issue.firstSeen) {
    issue.firstSeen = event.at
    issue.firstSeenVersion = event.version ?? ""
  }
  if (event.at >= issue.lastSeen) {
    issue.lastSeen = event.at
    issue.lastSeenVersion = event.version ?? ""
    issue.message = event.error?.message ?? issue.message
  }
  regress(issue, event, now)
  if (event.version !== null) issue.versions.add(event.version)
}

// A version that was there before the resolution is an old deployment still failing, not a regression.
function regress(issue: StoredIssue, event: ErrorEvent, now: number): void {
  if (issue.state !== "RESOLVED" || issue.resolved === null) return
  if (event.version !== null && issue.resolved.versions.has(event.version)) return
  issue.regression = { regressedAt: now, regressedAtVersion: event.version, resolvedAt: issue.resolved.at }
  issue.state = "OPEN"
  issue.resolved = null
  issue.openedSeq = event.seq
}

function resolveByAge(issue: StoredIssue, now: number): void {
  if (issue.state !== "OPEN" && issue.state !== "ACKNOWLEDGED") return
  if (now - issue.lastSeen <= AUTO_RESOLVE_MS) return
  markResolved(issue, issue.lastSeen + AUTO_RESOLVE_MS)
  issue.state = "RESOLVED"
}

function markResolved(issue: StoredIssue, at: number): void {
  issue.resolved = { at, versions: new Set(issue.versions) }
}
