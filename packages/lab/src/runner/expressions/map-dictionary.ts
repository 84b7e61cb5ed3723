import type { data } from "@actions/expressions"
import { githubPackages } from "../parser/github-packages.ts"

const { Dictionary } = githubPackages.expressions.data

/**
 * The package's own dictionary looks keys up in a plain object, so that a payload key named "constructor" is lost, and
 * it knows no case-sensitive form, which `env` has on Linux.
 */
export class MapDictionary extends Dictionary {
  // The base constructor calls add() before fields exist; it is given no pairs.
  readonly #entries = new Map<string, { key: string; value: data.ExpressionData }>()
  readonly #caseSensitive: boolean

  constructor(caseSensitive: boolean) {
    super()
    this.#caseSensitive = caseSensitive
  }
  override add(key: string, value: data.ExpressionData): void {
    const name = this.#caseSensitive ? key : key.toLowerCase()
    if (!this.#entries.has(name)) this.#entries.set(name, { key, value })
  }
  override get(key: string): data.ExpressionData | undefined {
    return this.#entries.get(this.#caseSensitive ? key : key.toLowerCase())?.value
  }
  override values(): data.ExpressionData[] {
    return [...this.#entries.values()].map(entry => entry.value)
  }
  override pairs(): { key: string; value: data.ExpressionData }[] {
    return [...this.#entries.values()]
  }
}
