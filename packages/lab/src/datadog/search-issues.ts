import type { Track } from "@auto-triage/shared/ports/error-source"

import { findSlices, sliceCount, userIndexes, type EventSlice } from "./event-slices.ts"
import type { IssueStore } from "./issue-store.ts"
import type { SearchQuery } from "./search-query.ts"
import type { IssueState, StoredIssue } from "./stored-issue.ts"
import { userOf } from "./user-of.ts"

export type Persona = "ALL" | "BROWSER" | "MOBILE" | "BACKEND"
export type IssueOrder = "TOTAL_COUNT" | "FIRST_SEEN" | "IMPACTED_SESSIONS" | "PRIORITY"

export type IssueSearch = {
  readonly query: SearchQuery
  readonly from: number
  readonly to: number
  readonly track: Track | null
  readonly persona: Persona | null
  readonly order: IssueOrder
  readonly states: readonly IssueState[] | null
  readonly assignees: readonly string[] | null
}

export type IssueHit = { readonly issue: StoredIssue; readonly count: number; readonly sessions: number | null }

/** Datadog gives no more, and has no second page. */
const MOST = 100
const MOBILE = ["ANDROID", "IOS", "FLUTTER", "REACT_NATIVE", "ROKU"]

/** Issues with events of the window that match; the id of an issue is not something to search for. */
export function searchIssues(store: IssueStore, search: IssueSearch): readonly IssueHit[] {
  const hits: IssueHit[] = []
  for (const issue of store.all()) {
    if (search.states?.includes(issue.state) === false || !ofPersona(issue, search.persona)) continue
    if (search.assignees?.includes(issue.assignee ?? "") === false) continue
    const events = store.eventsOf(issue.id).map(event => ({ ...event, issueId: null }))
    const slices = findSlices(events, search)
    if (slices.length > 0) hits.push({ issue, count: total(slices), sessions: sessions(slices) })
  }
  return hits.sort((a, b) => compare(search.order, a, b)).slice(0, MOST)
}

function ofPersona(issue: StoredIssue, persona: Persona | null): boolean {
  switch (persona) {
    case "BROWSER":
    case "BACKEND":
      return issue.platform === persona
    case "MOBILE":
      return MOBILE.includes(issue.platform)
    case "ALL":
    case null:
      return true
  }
}

function total(slices: readonly EventSlice[]): number {
  return slices.reduce((sum, slice) => sum + sliceCount(slice), 0)
}

/** Only RUM events have sessions. */
function sessions(slices: readonly EventSlice[]): number | null {
  const rum = slices.filter(({ event }) => event.track === "rum")
  if (rum.length === 0) return null
  return new Set(rum.flatMap(slice => userIndexes(slice).map(user => userOf(slice.event, user) ?? slice.event.seq)))
    .size
}

function compare(order: IssueOrder, a: IssueHit, b: IssueHit): number {
  switch (order) {
    case "FIRST_SEEN":
      return b.issue.firstSeen - a.issue.firstSeen
    case "IMPACTED_SESSIONS":
      return (b.sessions ?? 0) - (a.sessions ?? 0)
    case "TOTAL_COUNT":
    case "PRIORITY":
      return b.count - a.count
  }
}
