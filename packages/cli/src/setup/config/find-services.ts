import { posix } from "node:path"
import { inferCommands, type TreeView } from "@auto-triage/shared/pipeline/verify/infer-commands"

export type FoundService = {
  readonly name: string
  /** Repository path; "" is the whole repository. */
  readonly path: string
  /** Where the name comes from: the file that says it, or the folder itself. */
  readonly from: string
  readonly commands: ReturnType<typeof inferCommands>
}

const MANIFESTS = new Set([
  "package.json",
  "pyproject.toml",
  "setup.py",
  "requirements.txt",
  "go.mod",
  "pom.xml",
  "build.gradle",
  "build.gradle.kts",
  "pubspec.yaml",
  "Gemfile",
])
// Folders that hold one service each, by custom, whatever they are written in.
const HOMES = new Set(["apps", "services"])
const SKIPPED = /(?:^|\/)(?:node_modules|vendor|dist|build|test|tests|fixtures|examples?|testdata|\.[^/]+)(?:\/|$)/
const NAMING = /(?:^|\/)(?:[^/]*Dockerfile[^/]*|\.env[^/]*|[^/]*\.env|[^/]*\.ya?ml)$/
const DD_SERVICE = /\bDD_SERVICE["']?[ \t]{0,20}[=:][ \t]{0,20}["']?([A-Za-z][\w.-]{0,99})/
// Code that starts one of Datadog's libraries names the service there.
const SOURCE = /\.(?:[cm]?[jt]sx?|py|go|java|kt|swift|dart|rb)$/
const LIBRARY = /datadog|dd-trace|ddtrace/i
const NAMED_THERE = /\bservice["']?[ \t]{0,20}[:=][ \t]{0,20}["']([A-Za-z][\w.-]{0,99})["']/
const MOST_FILES = 2000
const MOST_SERVICES = 1000
const MOST_BYTES = 1_000_000

/** Services of a repository, by its folders: what is deployed by itself, as far as files tell. Sorted by path. */
export function findServices(tree: TreeView): readonly FoundService[] {
  const folders = new Set<string>()
  for (const file of tree.files) {
    const folder = serviceFolder(file)
    if (folder !== null) folders.add(folder)
  }
  const below = [...folders].filter(folder => folder !== "")
  const chosen = below.length > 0 ? preferHomes(below) : [...folders]
  const found = chosen
    .toSorted()
    .slice(0, MOST_SERVICES)
    .map(path => describe(tree, path))
  return found.filter((service, at) => found.findIndex(other => other.name === service.name) === at)
}

/** The folder of a service that a file speaks for, or null. */
function serviceFolder(file: string): string | null {
  const folder = posix.dirname(file) === "." ? "" : posix.dirname(file)
  if (SKIPPED.test(folder)) return null
  const [home = "", child = "", ...rest] = file.split("/")
  if (HOMES.has(home) && rest.length > 0) return `${home}/${child}`
  return MANIFESTS.has(posix.basename(file)) ? folder : null
}

/** Where there are folders that hold services by custom, other packages are libraries. */
function preferHomes(folders: readonly string[]): readonly string[] {
  const homely = folders.filter(folder => HOMES.has(folder.split("/")[0] ?? ""))
  return homely.length > 0 ? homely : folders
}

function describe(tree: TreeView, path: string): FoundService {
  const prefix = path === "" ? "" : `${path}/`
  const commands = inferCommands(tree, path)
  const inside = [...tree.files].filter(file => file.startsWith(prefix)).slice(0, MOST_FILES)
  for (const file of inside.filter(one => NAMING.test(one))) {
    const name = DD_SERVICE.exec(read(tree, file))?.[1]
    if (name !== undefined) return { name, path, from: file, commands }
  }
  for (const file of inside.filter(one => SOURCE.test(one) && !SKIPPED.test(one))) {
    const text = read(tree, file)
    const name = LIBRARY.test(text) ? NAMED_THERE.exec(text)?.[1] : undefined
    if (name !== undefined) return { name, path, from: file, commands }
  }
  const manifest = `${prefix}package.json`
  const named = packageName(read(tree, manifest))
  if (named !== null) return { name: named, path, from: manifest, commands }
  return { name: posix.basename(path) || "service", path, from: "its folder", commands }
}

function read(tree: TreeView, file: string): string {
  return tree.files.has(file) ? (tree.read(file) ?? "").slice(0, MOST_BYTES) : ""
}

/** Name of an npm package without its scope, where it is one that Datadog could show. */
function packageName(text: string): string | null {
  try {
    const value: unknown = JSON.parse(text)
    const name = typeof value === "object" && value !== null && "name" in value ? value.name : null
    const plain = typeof name === "string" ? (name.split("/").at(-1) ?? "") : ""
    return /^[A-Za-z][\w.-]{0,99}$/.test(plain) ? plain : null
  } catch {
    return null
  }
}
