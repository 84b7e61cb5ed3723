/** A request to the model's API as it came in, for looking for what must not have been sent. */
export type ModelRequest = {
  readonly n: number
  /** Epoch milliseconds. */
  readonly at: number
  readonly run: string | null
  readonly method: string
  readonly path: string
  /** The right key is replaced by a note; every other value is as it was sent. */
  readonly headers: Readonly<Record<string, string>>
  /** JSON where it was JSON, else text. */
  readonly body: unknown
  /** Which script answered: default, "issue …", "run …" or built-in; null for other requests than for a message. */
  script: string | null
  /** Index of the script's turn that it asked for; -1 for the side answer. */
  turn: number | null
  /** Status of the answer; null while there is none. */
  status: number | null
}

const MOST = 2000

/** The newest requests, oldest first. */
export class RequestLog {
  readonly #requests: ModelRequest[] = []
  #count = 0

  add(request: Omit<ModelRequest, "n" | "script" | "turn" | "status">): ModelRequest {
    this.#count += 1
    const added: ModelRequest = { n: this.#count, ...request, script: null, turn: null, status: null }
    this.#requests.push(added)
    if (this.#requests.length > MOST) this.#requests.shift()
    return added
  }

  list(): readonly ModelRequest[] {
    return this.#requests.map(request => ({ ...request }))
  }
}
