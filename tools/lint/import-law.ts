import { posix } from "node:path"

/** What the files of one part of the repository may import. A folder ends in a slash; `/*` means its own files alone. */
export type Zone = {
  readonly folder: string
  readonly folders: readonly string[]
  /** npm packages by name, "node:" for Node's own, "*" for all but @actions/* and this repository's own. */
  readonly packages: readonly string[]
}

const shared = "packages/shared/src/"
const contracts = [`${shared}ports/`, `${shared}errors.ts`, `${shared}text/`]
const transport = [`${shared}adapters/*`, `${shared}adapters/transport/`]
const vendor = (name: string, ...packages: string[]): Zone => ({
  folder: `${shared}adapters/${name}/`,
  folders: [...contracts, ...transport, `${shared}adapters/${name}/`],
  packages: ["*", ...packages],
})

/** The first zone whose folder holds a file rules it. Files outside all zones may import what they like. */
export const zones: readonly Zone[] = [
  {
    folder: `${shared}pipeline/`,
    folders: [...contracts, `${shared}pipeline/`, `${shared}config/config.ts`],
    packages: ["node:crypto"],
  },
  {
    folder: `${shared}ports/`,
    folders: [...contracts, `${shared}pipeline/`],
    packages: [],
  },
  {
    folder: `${shared}text/`,
    folders: [`${shared}text/`, `${shared}errors.ts`],
    packages: ["node:crypto", "node:net"],
  },
  {
    folder: `${shared}config/`,
    folders: [`${shared}config/`, ...contracts, `${shared}pipeline/`],
    packages: ["*"],
  },
  vendor("datadog"),
  vendor("github", "@actions/github"),
  vendor("jira"),
  // What git says about a change has the stages' shape of a change.
  {
    folder: `${shared}adapters/git/`,
    folders: [...contracts, `${shared}adapters/git/`, `${shared}pipeline/fix/change.ts`],
    packages: ["node:"],
  },
  {
    folder: `${shared}adapters/sandbox/`,
    folders: [...contracts, `${shared}config/config.ts`, `${shared}adapters/sandbox/`],
    packages: ["node:"],
  },
  { folder: `${shared}adapters/`, folders: [...contracts, ...transport], packages: ["*"] },
  { folder: `${shared}action/`, folders: [shared], packages: ["*", "@actions/core"] },
  { folder: shared, folders: [shared], packages: ["*"] },
  { folder: "packages/cli/", folders: [shared, "packages/cli/"], packages: ["*"] },
  { folder: "actions/", folders: [shared], packages: ["node:"] },
]

/**
 * Why `file` may not import `specifier`, or null where it may. `file` is relative to the repository, with slashes.
 * Tests and their testing/ folders are free, since a test may hold two parts against each other.
 */
export function importFault(file: string, specifier: string): string | null {
  const zone = zones.find(candidate => file.startsWith(candidate.folder))
  if (zone === undefined || /\.test\.ts$|\/testing\//.test(file)) return null
  const target = resolveSpecifier(file, specifier)
  const allowed = target === null ? allowsPackage(zone, specifier) : allowsFile(zone, file, target)
  return allowed ? null : `${zone.folder} may not import ${target ?? specifier}`
}

function resolveSpecifier(file: string, specifier: string): string | null {
  const sharedName = "@auto-triage/shared/"
  if (specifier.startsWith(sharedName)) return `${shared}${specifier.slice(sharedName.length)}.ts`
  return /^\.{0,2}\//.test(specifier) ? posix.normalize(posix.join(posix.dirname(file), specifier)) : null
}

function allowsFile(zone: Zone, file: string, target: string): boolean {
  if (zone.folders.some(folder => holds(folder, target))) return true
  // An action is its own folder, with the actions nested in it.
  return zone.folder === "actions/" && target.startsWith(`${file.split("/").slice(0, 2).join("/")}/`)
}

function holds(folder: string, target: string): boolean {
  if (!folder.endsWith("/*")) return target.startsWith(folder)
  return posix.dirname(target) === folder.slice(0, -"/*".length)
}

function allowsPackage(zone: Zone, specifier: string): boolean {
  const own = /^@(?:actions|auto-triage)\//.test(specifier)
  return zone.packages.some(name => {
    if (name === "*") return !own
    return name === "node:" ? specifier.startsWith(name) : specifier === name || specifier.startsWith(`${name}/`)
  })
}
