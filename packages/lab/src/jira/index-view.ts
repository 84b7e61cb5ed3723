import type { Clock } from "@auto-triage/shared/ports/clock"
import type { IssueCore } from "./model.ts"
import type { StoreListener } from "./store.ts"

/**
 * The search index: each write to an issue becomes visible after the lag that held when it was written, and an issue that
 * was visible may vanish again for some searches, as Jira's really does.
 */
export interface IndexView extends StoreListener {
  /** `flicker`: every indexed issue misses the next `flicker` searches that would have shown it, once; true is 1. */
  configure(options: { readonly lagMs?: number; readonly flicker?: number | boolean }): void
  /** What is indexed now, oldest first, whether or not it flickers. */
  indexed(): readonly IssueCore[]
  /** Of the matching issues, those that this search shows. Counts as one search for the flicker of each. */
  shown(matching: readonly IssueCore[]): readonly IssueCore[]
}

type Version = { readonly visibleAt: number; readonly issue: IssueCore | null }
type Entry = {
  current: IssueCore | null
  pending: Version[]
  /** Searches still to miss; null: not yet shown since flicker was switched on. */
  misses: number | null
}

export function createIndexView(clock: Clock): IndexView {
  const entries = new Map<number, Entry>()
  let lagMs = 0
  let flicker = 0

  function write(id: number, issue: IssueCore | null): void {
    const entry = entries.get(id) ?? { current: null, pending: [], misses: null }
    entries.set(id, entry)
    settle(entry)
    entry.pending.push({ visibleAt: clock.now() + lagMs, issue })
  }

  // A later write may become visible first when the lag was lowered in between; it then wins over the earlier ones.
  function settle(entry: Entry): void {
    const due = entry.pending.findLastIndex(version => version.visibleAt <= clock.now())
    if (due === -1) return
    entry.current = entry.pending[due]?.issue ?? null
    entry.pending = entry.pending.slice(due + 1)
  }

  function isShown(issue: IssueCore): boolean {
    const entry = entries.get(issue.id)
    if (entry === undefined || flicker === 0) return true
    if (entry.misses === null) {
      entry.misses = flicker
      return true
    }
    if (entry.misses === 0) return true
    entry.misses--
    return false
  }

  return {
    written: issue => write(issue.id, issue),
    removed: id => write(id, null),
    configure(options) {
      lagMs = options.lagMs ?? lagMs
      if (options.flicker === undefined) return
      flicker = Number(options.flicker)
      for (const entry of entries.values()) {
        settle(entry)
        entry.misses = entry.current === null ? null : flicker
      }
    },
    indexed() {
      const visible: IssueCore[] = []
      for (const entry of entries.values()) {
        settle(entry)
        if (entry.current !== null) visible.push(entry.current)
      }
      return visible
    },
    shown: matching => matching.filter(isShown),
  }
}
