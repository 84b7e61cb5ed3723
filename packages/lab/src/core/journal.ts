import type { ServiceName } from "./emulator.ts"

export type JournalEntry = {
  readonly n: number
  /** Epoch milliseconds at which the request arrived. */
  readonly at: number
  readonly service: ServiceName
  readonly method: string
  readonly path: string
  /** Null where the connection ended without an answer. */
  readonly status: number | null
  /** Id of the run whose process asked; null for requests from outside. */
  readonly run: string | null
  readonly latencyMs: number
  /** What a fault did to it, e.g. "reset-after"; absent for an ordinary request. */
  readonly fault?: string
}

/** Bodies of a request, kept apart from the entries because they are large. */
export type JournalBodies = { readonly query: string; readonly request: string; readonly response: string }

export type JournalEvent = Omit<JournalEntry, "n"> & { readonly bodies: JournalBodies }

const MAX_ENTRIES = 50_000
const MAX_BODY = 200_000

/** Every request to an emulator, in order of arrival. */
export class Journal {
  readonly #entries: JournalEntry[] = []
  readonly #bodies = new Map<number, JournalBodies>()
  #next = 1

  add({ bodies, ...entry }: JournalEvent): void {
    const n = this.#next++
    this.#entries.push({ n, ...entry })
    this.#bodies.set(n, {
      query: bodies.query,
      request: bodies.request.slice(0, MAX_BODY),
      response: bodies.response.slice(0, MAX_BODY),
    })
    if (this.#entries.length > MAX_ENTRIES) this.#bodies.delete(this.#entries.shift()?.n ?? 0)
  }

  entries(): readonly JournalEntry[] {
    return this.#entries
      .toSorted((a, b) => a.at - b.at || a.n - b.n)
      .map((entry, index) => ({ ...entry, n: index + 1 }))
  }

  withBodies(): readonly (JournalEntry & JournalBodies)[] {
    const empty = { query: "", request: "", response: "" }
    return this.#entries.map(entry => ({ ...entry, ...(this.#bodies.get(entry.n) ?? empty) }))
  }
}
