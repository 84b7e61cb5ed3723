import type { Settings } from "../github/settings.ts"
import { shownSecret } from "../shown-secret.ts"
import type { Look, Step } from "../step.ts"
import type { WantedSecret, WantedSecrets } from "../wanted-settings.ts"

export type SecretsStepOptions = {
  readonly settings: Settings
  /** Asked when the step is looked at, because an App that was made just now is known only then. */
  readonly wanted: () => readonly WantedSecrets[]
  /** Names that may be overwritten. */
  readonly replace: ReadonlySet<string>
  /** Whether the steps before have done what they could, or only shown it. */
  readonly apply: boolean
  /** Asks the person for a value that is missing; null is none. */
  readonly ask: (name: string) => Promise<string | null>
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

type Place = {
  readonly scope: { readonly environment: string | null }
  /** In words. */
  readonly name: string
  /** Null where it is not there yet. */
  readonly known: ReadonlySet<string> | null
}

async function lookAt(options: SecretsStepOptions, wanted: WantedSecrets): Promise<readonly Look[]> {
  const { settings, apply } = options
  const scope = { environment: wanted.environment }
  const name = wanted.environment ?? "the repository"
  const isThere = wanted.environment === null || (await settings.environment(wanted.environment)) !== null
  if (!isThere && apply) return [{ state: "person", seen: `${name} is not there, so its secrets wait`, asks: [AGAIN] }]
  const known = isThere ? await settings.secretNames(scope) : null
  const looks: Look[] = []
  for (const secret of wanted.secrets) {
    const look = await lookAtSecret(options, { scope, name, known }, secret)
    if (look !== null) looks.push(look)
  }
  const note: Look = { state: "note", seen: `${name} does not exist yet. Once it does:` }
  return known === null && looks.length > 0 ? [note, ...looks] : looks
}

const AGAIN = "Mend what is said under Environments, and start the setup again"

async function lookAtSecret(options: SecretsStepOptions, place: Place, secret: WantedSecret): Promise<Look | null> {
  const { settings, replace } = options
  const { name } = secret
  const what = `${name} of ${place.name}`
  const isKnown = place.known?.has(name) === true
  if (isKnown && !replace.has(name)) return { state: "done", seen: `${what} is there` }
  if (secret.value === null && secret.ofApp === true) return ofApp(what, options)
  const value = secret.value ?? (secret.optional === true ? null : await options.ask(name))
  if (value === null) {
    if (secret.optional === true) return null
    const asks = [`Set ${name} in the environment or in the file of --env-file, and start the setup again`]
    return { state: "person", seen: `${what} has no value here`, asks }
  }
  return {
    state: "todo",
    seen: `${isKnown ? "replace" : "set"} ${what}: ${shownSecret(value)}`,
    will: [],
    apply: async () => (await settings.putSecret(place.scope, name, value), [`${what} is set`]),
  }
}

function ofApp(what: string, { apply }: SecretsStepOptions): Look {
  if (apply) return { state: "person", seen: `${what} waits until there is an App`, asks: ["See under GitHub App"] }
  return {
    state: "todo",
    seen: `set ${what}: what GitHub gives out when the App is created`,
    will: [],
    apply: async () => [],
  }
}
