import type { Settings } from "../github/settings.ts"
import { shownSecret } from "../shown-secret.ts"
import type { Look, Step } from "../step.ts"
import type { WantedSecrets } from "../wanted-settings.ts"

export type SecretsStepOptions = {
  readonly settings: Settings
  /** Asked when the step is looked at, because an App that was made just now is known only then. */
  readonly wanted: () => readonly WantedSecrets[]
  /** Names that may be overwritten. */
  readonly replace: ReadonlySet<string>
}

/** Secrets that are not there yet; one that is there is left alone, whatever it holds. */
export function secretsStep(options: SecretsStepOptions): Step {
  return {
    name: "Secrets",
    async look() {
      const looks: Look[] = []
      for (const wanted of options.wanted()) looks.push(...(await lookAt(options, wanted)))
      return looks
    },
  }
}

async function lookAt({ settings, replace }: SecretsStepOptions, wanted: WantedSecrets): Promise<readonly Look[]> {
  const scope = { environment: wanted.environment }
  const where = wanted.environment ?? "the repository"
  const isThere = wanted.environment === null || (await settings.environment(wanted.environment)) !== null
  const known = isThere ? await settings.secretNames(scope) : new Set<string>()
  return wanted.secrets.flatMap(({ name, value, optional }): readonly Look[] => {
    const isKnown = known.has(name)
    if (isKnown && !replace.has(name)) return [{ state: "done", seen: `${name} of ${where} is there` }]
    if (value === null) {
      if (optional === true) return []
      const asks = [`Set the environment variable ${name}, or a line of --env-file, and start the setup again`]
      return [{ state: "person", seen: `${name} of ${where} has no value here`, asks }]
    }
    const verb = isKnown ? "replace" : "set"
    return [
      {
        state: "todo",
        seen: `${name} of ${where} is ${isKnown ? "to be replaced" : "not there"}`,
        will: [`${verb} ${name}: ${shownSecret(value)}`],
        apply: async () => (await settings.putSecret(scope, name, value), [`${name} of ${where} is set`]),
      },
    ]
  })
}
