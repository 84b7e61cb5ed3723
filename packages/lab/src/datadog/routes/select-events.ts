import type { Track } from "@auto-triage/shared/ports/error-source"

import type { DatadogState } from "../datadog-state.ts"
import { dateMath } from "../date-math.ts"
import { findSlices, type EventSlice } from "../event-slices.ts"
import { parseSearchQuery } from "../search-query.ts"

export type SelectedEvents =
  | { readonly ok: true; readonly slices: readonly EventSlice[] }
  | { readonly ok: false; readonly problem: string }

/** Applies the filter of a search or an aggregation: query, from and to are strings; the default is the last 15 minutes. */
export function selectEvents(
  state: DatadogState,
  track: Track,
  filter: Readonly<Record<string, unknown>>,
): SelectedEvents {
  const now = state.clock.now()
  const query = filter["query"] ?? "*"
  const parsed = typeof query === "string" ? parseSearchQuery(query) : null
  if (parsed === null) return { ok: false, problem: "filter.query must be a string" }
  if (!parsed.ok) return { ok: false, problem: `Invalid query: ${parsed.problem}` }
  const from = moment(filter["from"] ?? "now-15m", now)
  const to = moment(filter["to"] ?? "now", now)
  if (from === null || to === null) return { ok: false, problem: "filter.from and filter.to must be date strings" }
  if (!state.toggles.retention) return { ok: true, slices: [] }
  // "now" includes what has just come in.
  const window = { track, from, to: to === now ? to + 1 : to, query: parsed.query }
  return { ok: true, slices: findSlices(state.issues.events, window) }
}

function moment(value: unknown, now: number): number | null {
  return typeof value === "string" ? dateMath(value, now) : null
}
