import type { Track } from "@auto-triage/shared/ports/error-source"

import type { ErrorEvent } from "./error-event.ts"
import { eventFacets } from "./event-facets.ts"
import { matchSearch } from "./match-search.ts"
import type { SearchQuery } from "./search-query.ts"

/** Those of the equal events of `event` that a query found: all, or the ones of some of its users (user-1 is 0). */
export type EventSlice = { readonly event: ErrorEvent; readonly users: readonly number[] | null }

export type EventWindow = {
  /** Null: every track. */
  readonly track: Track | null
  /** Inclusive, epoch milliseconds. */
  readonly from: number
  /** Exclusive. */
  readonly to: number
  readonly query: SearchQuery
}

/** Finds events without making single ones: only a query that names a user or session looks at each user. */
export function findSlices(events: readonly ErrorEvent[], window: EventWindow): EventSlice[] {
  const perUser = mentionsUser(window.query)
  const found: EventSlice[] = []
  for (const event of events) {
    if (window.track !== null && event.track !== window.track) continue
    if (event.at < window.from || event.at >= window.to) continue
    const slice =
      perUser && event.user === null && event.users > 1 ? sliceByUser(event, window.query) : whole(event, window.query)
    if (slice !== null) found.push(slice)
  }
  return found
}

/** How many single events a slice stands for. */
export function sliceCount({ event, users }: EventSlice): number {
  if (users === null) return event.count
  return users.reduce((sum, user) => sum + Math.ceil((event.count - user) / event.users), 0)
}

/** Index of one single event per user of the slice, or of one event where it has no users. */
export function userIndexes({ event, users }: EventSlice): readonly number[] {
  return (
    users ??
    Array.from({ length: event.user === null ? Math.max(1, Math.min(event.users, event.count)) : 1 }, (_, user) => user)
  )
}

function whole(event: ErrorEvent, query: SearchQuery): EventSlice | null {
  return matchSearch(query, eventFacets(event, 0)) ? { event, users: null } : null
}

function sliceByUser(event: ErrorEvent, query: SearchQuery): EventSlice | null {
  const users = userIndexes({ event, users: null }).filter(user => matchSearch(query, eventFacets(event, user)))
  return users.length === 0 ? null : { event, users }
}

function mentionsUser(query: SearchQuery): boolean {
  switch (query.kind) {
    case "and":
    case "or":
      return query.parts.some(mentionsUser)
    case "not":
      return mentionsUser(query.part)
    case "term":
    case "range":
      return query.key === "@usr.id" || query.key === "@session.id"
  }
}
