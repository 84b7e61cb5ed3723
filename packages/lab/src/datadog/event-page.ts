import type { ErrorEvent } from "./error-event.ts"
import type { EventSlice } from "./event-slices.ts"

export type EventPosition = { readonly at: number; readonly seq: number; readonly index: number }
export type SingleEvent = { readonly event: ErrorEvent; readonly index: number }

export type PageRequest = {
  readonly newestFirst: boolean
  readonly limit: number
  /** The last event of the page before. */
  readonly after: EventPosition | null
}

/** At most `limit` single events in order of time, then of arrival. Expands no more of a slice than the page holds. */
export function eventPage(slices: readonly EventSlice[], page: PageRequest): readonly SingleEvent[] {
  const sign = page.newestFirst ? -1 : 1
  const ordered = slices.toSorted((a, b) => sign * (a.event.at - b.event.at || a.event.seq - b.event.seq))
  const found: SingleEvent[] = []
  for (const { event, users } of ordered) {
    const order = page.after === null ? 1 : sign * (event.at - page.after.at || event.seq - page.after.seq)
    if (order < 0) continue
    const wanted = users === null ? null : new Set(users)
    for (let index = order === 0 ? (page.after?.index ?? -1) + 1 : 0; index < event.count; index++) {
      if (found.length === page.limit) return found
      if (wanted === null || wanted.has(index % event.users)) found.push({ event, index })
    }
  }
  return found
}

export function writeCursor({ event, index }: SingleEvent): string {
  return Buffer.from(JSON.stringify([event.at, event.seq, index])).toString("base64url")
}

/** Null where the text is no cursor of ours. */
export function readCursor(text: string): EventPosition | null {
  try {
    const [at, seq, index] = JSON.parse(Buffer.from(text, "base64url").toString("utf8")) as unknown[]
    return typeof at === "number" && typeof seq === "number" && typeof index === "number" ? { at, seq, index } : null
  } catch {
    return null
  }
}
