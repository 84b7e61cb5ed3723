import { StringDecoder } from "node:string_decoder"
import type { Usage } from "./price-of.ts"
import { NO_USAGE, readUsage } from "./read-usage.ts"

// A longer event is passed on and not read: those with a usage are a few hundred bytes.
const MOST_CHARACTERS = 1_000_000

/** Reads the usage out of an answer while it passes by. */
export class UsageMeter {
  readonly #decoder = new StringDecoder("utf8")
  readonly #isStream: boolean
  #text = ""
  #skipping = false
  #usage = NO_USAGE
  #seen = false

  constructor(isStream: boolean) {
    this.#isStream = isStream
  }

  push(chunk: Buffer): void {
    this.#text += this.#decoder.write(chunk)
    if (this.#isStream) this.#readLines()
    else if (this.#text.length > 16 * MOST_CHARACTERS) this.#text = ""
  }

  /** Null where the answer told none. Ask once, at its end. */
  end(): Usage | null {
    this.#text += this.#decoder.end()
    if (this.#isStream) this.#readLine(this.#text)
    else this.#take(parse(this.#text))
    return this.#seen ? this.#usage : null
  }

  #readLines(): void {
    const lines = this.#text.split("\n")
    this.#text = lines.pop() ?? ""
    for (const line of lines) {
      if (!this.#skipping) this.#readLine(line)
      this.#skipping = false
    }
    if (this.#text.length <= MOST_CHARACTERS) return
    this.#text = ""
    this.#skipping = true
  }

  #readLine(line: string): void {
    if (!line.startsWith("data:") || !line.includes('"usage"')) return
    const event = parse(line.slice("data:".length))
    this.#take(event?.["message"])
    this.#take(event)
  }

  #take(holder: unknown): void {
    if (typeof holder !== "object" || holder === null || !("usage" in holder)) return
    this.#seen = true
    this.#usage = readUsage(holder.usage, this.#usage)
  }
}

function parse(text: string): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : null
  } catch {
    return null
  }
}
