import { priceOf, type Usage } from "./price-of.ts"

export type Limits = {
  /** USD at list price. */
  readonly usd: number
  /** Of all kinds. */
  readonly tokens: number
  /** To the model, answered or not. */
  readonly requests: number
}

export type Cap = "usd" | "tokens" | "requests"

export type Tally = {
  readonly usd: number
  readonly requests: number
  readonly tokens: {
    readonly input: number
    readonly output: number
    readonly cacheRead: number
    readonly cacheWrite: number
  }
  /** The first limit that a request was refused for. */
  readonly capped: Cap | null
}

/** What a run has spent, and whether it may go on. */
export class Account {
  readonly #limits: Limits
  #usd = 0
  #requests = 0
  #tokens = { input: 0, output: 0, cacheRead: 0, cacheWrite: 0 }
  #capped: Cap | null = null

  constructor(limits: Limits) {
    this.#limits = limits
  }

  /** Counts a request, or says which limit forbids it. */
  admit(): Cap | null {
    const { input, output, cacheRead, cacheWrite } = this.#tokens
    const reached: Cap | null =
      this.#usd >= this.#limits.usd
        ? "usd"
        : input + output + cacheRead + cacheWrite >= this.#limits.tokens
          ? "tokens"
          : this.#requests >= this.#limits.requests
            ? "requests"
            : null
    if (reached === null) this.#requests += 1
    this.#capped ??= reached
    return reached
  }

  spend(model: string, usage: Usage): void {
    this.#usd += priceOf(model, usage)
    this.#tokens = {
      input: this.#tokens.input + usage.input,
      output: this.#tokens.output + usage.output,
      cacheRead: this.#tokens.cacheRead + usage.cacheRead,
      cacheWrite: this.#tokens.cacheWrite + usage.cacheWrite + usage.cacheWriteLong,
    }
  }

  tally(): Tally {
    return { usd: this.#usd, requests: this.#requests, tokens: { ...this.#tokens }, capped: this.#capped }
  }
}
