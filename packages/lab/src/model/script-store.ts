import type { Script } from "./script.ts"

/** Whose script: everybody's, one issue's or one workflow run's. */
export type ScriptFor = { readonly issue?: string | undefined; readonly run?: string | undefined }

export type ScriptList = {
  readonly default: Script | null
  readonly issues: Readonly<Record<string, Script>>
  readonly runs: Readonly<Record<string, Script>>
}

/** `key` tells scripts apart; null where none fits. */
export type ChosenScript = { readonly key: string; readonly script: Script }

/** The scripts that were put; a run's own counts most, then its issue's, then the default. */
export class ScriptStore {
  readonly #scripts = new Map<string, Script>()

  put(whose: ScriptFor, script: Script): string {
    const key = keyOf(whose)
    this.#scripts.set(key, script)
    return key
  }

  /** Takes one script away, or all where nobody is named. */
  remove(whose: ScriptFor): void {
    if (whose.issue === undefined && whose.run === undefined) this.#scripts.clear()
    else this.#scripts.delete(keyOf(whose))
  }

  /** `prompt` is searched for the ids of issues that have a script; the first one in it counts. */
  choose(asked: {
    readonly run: string | null
    readonly issue: string | null
    readonly prompt: string
  }): ChosenScript | null {
    const keys = [
      ...(asked.run === null ? [] : [keyOf({ run: asked.run })]),
      ...this.#issuesIn(asked.prompt),
      ...(asked.issue === null ? [] : [keyOf({ issue: asked.issue })]),
      keyOf({}),
    ]
    for (const key of keys) {
      const script = this.#scripts.get(key)
      if (script !== undefined) return { key, script }
    }
    return null
  }

  list(): ScriptList {
    return { default: this.#scripts.get(keyOf({})) ?? null, issues: this.#named("issue "), runs: this.#named("run ") }
  }

  #issuesIn(prompt: string): readonly string[] {
    const text = prompt.toLowerCase()
    return [...this.#scripts.keys()]
      .filter(key => key.startsWith("issue "))
      .map(key => ({ key, at: text.indexOf(key.slice("issue ".length)) }))
      .filter(({ at }) => at >= 0)
      .toSorted((a, b) => a.at - b.at)
      .map(({ key }) => key)
  }

  #named(prefix: string): Record<string, Script> {
    return Object.fromEntries(
      [...this.#scripts]
        .filter(([key]) => key.startsWith(prefix))
        .map(([key, script]) => [key.slice(prefix.length), script]),
    )
  }
}

function keyOf({ issue, run }: ScriptFor): string {
  if (run !== undefined) return `run ${run}`
  return issue === undefined ? "default" : `issue ${issue.toLowerCase()}`
}
