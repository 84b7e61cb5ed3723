import { disabledWorkflows } from "../github/state/disabled-workflows.ts"
import type { Named } from "../github/state/repository-state.ts"
import type { World } from "../world/world.ts"
import { configEdit } from "./config-edit.ts"
import { fileEdit } from "./file-edit.ts"
import { repositoryOf, withEntry, withRuleset } from "./github-state.ts"
import type { Misconfiguration } from "./misconfiguration.ts"

type Plant = Misconfiguration["plant"]

export const DAY_MS = 86_400_000
export const TRIAGE = ".github/workflows/error-triage.yml"
export const SWEEP = ".github/workflows/error-sweep.yml"
export const REPORT = ".github/workflows/error-autofix-report.yml"

export const named = (name: string, value: string): Named => ({ name, value, createdAt: 0, updatedAt: 0 })
const ownSecrets = (world: World): Map<string, Named> => repositoryOf(world).secrets
export const ownVariables = (world: World): Map<string, Named> => repositoryOf(world).variables

/** What the organisation shares with the repository. */
export const ofOrganization = (kind: "secrets" | "variables", name: string, value: string): Plant =>
  withEntry(
    world => repositoryOf(world).organization[kind],
    name,
    () => named(name, value),
  )

export const noSecret = (name: string): Plant => withEntry(ownSecrets, name, () => null)
export const secret = (name: string): Plant => withEntry(ownSecrets, name, () => named(name, "misplaced"))
export const variable = (name: string, value: string): Plant => withEntry(ownVariables, name, () => named(name, value))
export const noVariable = (name: string): Plant => withEntry(ownVariables, name, () => null)

export const noEnvironment = (name: string): Plant =>
  withEntry(
    world => repositoryOf(world).environments,
    name,
    () => null,
  )

export const secretOf = (environment: string, name: string): Plant =>
  withEntry(
    world => repositoryOf(world).environments.get(environment)?.secrets ?? new Map<string, Named>(),
    name,
    () => named(name, "misplaced"),
  )

export const noSecretOf = (environment: string, name: string): Plant =>
  withEntry(
    world => repositoryOf(world).environments.get(environment)?.secrets ?? new Map<string, Named>(),
    name,
    () => null,
  )

export const edited =
  (path: string, change: (text: string) => string | null): Plant =>
  world =>
    fileEdit(world, path, change)
export const configured =
  (change: (text: string) => string): Plant =>
  world =>
    configEdit(world, change)
export const replaced = (path: string, [from, to]: readonly [string | RegExp, string]): Plant =>
  edited(path, text => text.replace(from, to))

export const disabled =
  (path: string): Plant =>
  world => {
    const paths = disabledWorkflows(repositoryOf(world))
    paths.add(path)
    return () => void paths.delete(path)
  }

export const noBranch =
  (name: string): Plant =>
  world => {
    const { refs } = repositoryOf(world).git
    const id = refs.get(`refs/heads/${name}`) ?? ""
    refs.delete(`refs/heads/${name}`)
    return () => refs.set(`refs/heads/${name}`, id)
  }

export const withoutRule = (type: string): Plant =>
  withRuleset(({ rules }) => ({ rules: rules.filter(rule => rule.type !== type) }))

export const credentials =
  (change: (world: World) => Partial<World["credentials"]>): Plant =>
  world => {
    const before = { ...world.credentials }
    Object.assign(world.credentials, change(world))
    return () => void Object.assign(world.credentials, before)
  }
