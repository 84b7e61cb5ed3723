import type { Environment, RepositoryState } from "../github/state/repository-state.ts"
import type { Ruleset } from "../github/rules/ruleset.ts"
import type { App, Installation } from "../github/tokens/app.ts"
import type { Token } from "../github/tokens/token.ts"
import type { World } from "../world/world.ts"
import type { Misconfiguration } from "./misconfiguration.ts"

type Plant = Misconfiguration["plant"]

/** Changes an object of the lab's own state, and changes it back. */
function changed<Thing extends object>(find: (world: World) => Thing, change: (thing: Thing) => Partial<Thing>): Plant {
  return world => {
    const thing = find(world)
    const before = { ...thing }
    Object.assign(thing, change(thing))
    return () => void Object.assign(thing, before)
  }
}

function known<Value>(value: Value | undefined, what: string): Value {
  if (value === undefined) throw new Error(`the lab has no ${what}`)
  return value
}

export function repositoryOf({ github, repository }: World): RepositoryState {
  return known(github.insides.repositories.get(repository.toLowerCase()), "target")
}

function appOf({ github, credentials }: World): App {
  return known(
    github.insides.apps.find(({ id }) => String(id) === credentials.appId),
    "App",
  )
}

function tokenOf({ github }: World, value: string): Token {
  return known(github.insides.tokens.get(value), "token")
}

export const withApp = (change: (app: App) => Partial<App>): Plant => changed(appOf, change)

export const withInstallation = (change: (installation: Installation) => Partial<Installation>): Plant =>
  changed(world => known(appOf(world).installations[0], "installation"), change)

/** What a person would do who withdraws the App. */
export const uninstalled: Plant = world => {
  const { installations } = appOf(world)
  const taken = installations.splice(0)
  return () => void installations.push(...taken)
}

export const withToken = (which: "dispatchPat" | "switchToken", change: (token: Token) => Partial<Token>): Plant =>
  changed(world => tokenOf(world, world.credentials[which]), change)

export const withRepository = (change: Partial<RepositoryState>): Plant => changed(repositoryOf, () => change)

export const withActions = (change: Partial<RepositoryState["actions"]>): Plant =>
  changed(
    world => repositoryOf(world).actions,
    () => change,
  )

export const withEnvironment = (name: string, change: Partial<Environment>): Plant =>
  changed(
    world => known(repositoryOf(world).environments.get(name), name),
    () => change,
  )

export const withRuleset = (change: (ruleset: Ruleset) => Partial<Ruleset>): Plant =>
  changed(world => known(repositoryOf(world).rulesets[0], "ruleset"), change)

/** Sets an entry of a map, or takes it out, and puts it back. */
export function withEntry<Value>(
  find: (world: World) => Map<string, Value>,
  key: string,
  make: (world: World) => Value | null,
): Plant {
  return world => {
    const map = find(world)
    const before = map.get(key)
    const value = make(world)
    if (value === null) map.delete(key)
    else map.set(key, value)
    return () => void (before === undefined ? map.delete(key) : map.set(key, before))
  }
}
