import { existsSync, mkdirSync, readFileSync, renameSync } from "node:fs"
import { randomUUID } from "node:crypto"
import { join } from "node:path"
import type { GitHubHost } from "../../core/github-contract.ts"
import type { FileSource } from "../parser/file-source.ts"
import { readAction } from "../parser/read-action.ts"
import { Refusal } from "../refusal.ts"
import { findCommit } from "../find-commit.ts"
import { parseUses } from "../resolve-uses.ts"
import type { Action, ActionDefinition } from "./action-definition.ts"

export interface ActionStore {
  /**
   * Finds an action that is in some repository, and puts its files on disk: once per repository and commit.
   * @param from the file that says `uses`
   * @throws Refusal where there is no such action, or it cannot run here
   */
  resolve(uses: string, from: FileSource | null): Promise<Action>
  /** An action in a directory of the workspace, read anew each time. */
  readLocal(directory: string, label: string, source: FileSource | null): Action
}

export type ActionStoreOptions = {
  readonly host: GitHubHost
  readonly directory: string
  readonly standIns: Readonly<Record<string, string>>
}

export function createActionStore(options: ActionStoreOptions): ActionStore {
  const { host } = options
  const exports = new Map<string, Promise<string>>()
  const definitions = new Map<string, ActionDefinition>()

  function exportOnce(source: FileSource): Promise<string> {
    const key = `${source.repository}@${source.sha}`
    const known = exports.get(key)
    if (known) return known
    const running = exportCommit(options, source)
    exports.set(key, running)
    running.catch(() => exports.delete(key))
    return running
  }

  function define(directory: string, label: string): ActionDefinition {
    const known = definitions.get(directory)
    if (known) return known
    const definition = readDefinition(directory, label)
    definitions.set(directory, definition)
    return definition
  }

  return {
    async resolve(uses, from) {
      const target = parseUses(uses)
      if (target.kind === "workspace") throw new Refusal(`'uses: ${uses}' names a directory of the workspace`)
      const standIn = target.kind === "remote" ? findStandIn(options.standIns, uses) : null
      if (standIn !== null) return standInAction(define(standIn, uses), standIn, target)
      const source = target.kind === "self" ? from : await findCommit(host, target.repository, target.ref)
      if (source === null) throw new Refusal(`Unable to resolve action \`${uses}\`, repository or version not found`)
      const directory = join(await exportOnce(source), target.path)
      const ref = target.kind === "remote" ? target.ref : source.sha
      const origin = { repository: source.repository, ref }
      return { definition: define(directory, uses), directory, source, origin, isStandIn: false, isLocal: false }
    },
    readLocal: (directory, label, source) => ({
      definition: readDefinition(directory, label),
      directory,
      source,
      origin: null,
      isStandIn: false,
      isLocal: true,
    }),
  }
}

function standInAction(definition: ActionDefinition, directory: string, target: ReturnType<typeof parseUses>): Action {
  const origin = target.kind === "remote" ? { repository: target.repository, ref: target.ref } : null
  return { definition, directory, source: null, origin, isStandIn: true, isLocal: false }
}

function findStandIn(standIns: Readonly<Record<string, string>>, uses: string): string | null {
  const wanted = [uses, uses.slice(0, uses.lastIndexOf("@"))].map(name => name.toLowerCase())
  const key = Object.keys(standIns).find(name => wanted.includes(name.toLowerCase()))
  return key === undefined ? null : (standIns[key] ?? null)
}

/** Written beside its place and moved there, so that a half-written export is never used. */
async function exportCommit(options: ActionStoreOptions, source: FileSource): Promise<string> {
  const directory = join(options.directory, source.repository.replace("/", "_"), source.sha)
  if (existsSync(directory)) return directory
  const unfinished = join(options.directory, `unfinished-${randomUUID()}`)
  mkdirSync(unfinished, { recursive: true })
  await options.host.exportTree(source.repository, source.sha, unfinished)
  mkdirSync(join(directory, ".."), { recursive: true })
  renameSync(unfinished, directory)
  return directory
}

function readDefinition(directory: string, label: string): ActionDefinition {
  for (const name of ["action.yml", "action.yaml"]) {
    const path = join(directory, name)
    if (existsSync(path)) return readAction(`${label}/${name}`, readFileSync(path, "utf8"))
  }
  if (existsSync(join(directory, "Dockerfile"))) {
    throw new Refusal(`'uses: ${label}' is a container action (Dockerfile): the lab's runner has no containers`)
  }
  throw new Refusal(`Can't find 'action.yml', 'action.yaml' or 'Dockerfile' for action '${label}'.`)
}
