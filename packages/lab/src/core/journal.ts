import type { ServiceName } from "./emulator.ts"
import { hideSecrets } from "./hide-secrets.ts"

export type JournalEntry = {
  /** Place in the order of arrival, from 1. */
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
  /** With what a repository_dispatch was asked for: a credentialMark of its Authorization header. */
  readonly credential?: string
}

/** Bodies of a request, kept apart from the entries because they are large. */
export type JournalBodies = { readonly query: string; readonly request: string; readonly response: string }

export type JournalEvent = JournalEntry & { readonly bodies: JournalBodies }

const MAX_ENTRIES = 50_000
const MAX_BODY = 200_000
const NO_BODIES: JournalBodies = { query: "", request: "", response: "" }

/** Every request to an emulator that has ended, in order of arrival. Bodies come without the secrets that hideSecrets knows. */
export class Journal {
  readonly #entries: JournalEntry[] = []
  readonly #bodies = new Map<number, JournalBodies>()
  #arrived = 0

  /** Gives a request its place when it arrives: requests end in another order. */
  arrive(): number {
    this.#arrived += 1
    return this.#arrived
  }

  add({ bodies: given, ...entry }: JournalEvent): void {
    const bodies = hideSecrets(entry, given)
    const after = this.#entries.findLastIndex(other => other.n < entry.n)
    this.#entries.splice(after + 1, 0, entry)
    this.#bodies.set(entry.n, {
      query: bodies.query,
      request: bodies.request.slice(0, MAX_BODY),
      response: bodies.response.slice(0, MAX_BODY),
    })
    if (this.#entries.length > MAX_ENTRIES) this.#bodies.delete(this.#entries.shift()?.n ?? 0)
  }

  entries(): readonly JournalEntry[] {
    return [...this.#entries]
  }

  withBodies(): readonly (JournalEntry & JournalBodies)[] {
    return this.#entries.map(entry => ({ ...entry, ...(this.#bodies.get(entry.n) ?? NO_BODIES) }))
  }
}
