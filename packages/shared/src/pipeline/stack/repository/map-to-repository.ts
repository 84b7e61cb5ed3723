import type { Frame } from "../frame.ts"
import { fitsPackage, isClassSource } from "./sought-class.ts"
import { soughtPaths, type SoughtPath } from "./sought-paths.ts"

/** The files of a repository, ready to be found by the end of their path. */
export type RepositoryFiles = {
  /** Paths by file name, and by the last folder with the file name. */
  readonly byEnd: ReadonlyMap<string, readonly string[]>
}

export type MappingOptions = {
  /** Folder of the service in the repository; null where it is unknown or the root. */
  readonly servicePath: string | null
}

const indexed = new WeakMap<readonly string[], RepositoryFiles>()

/** Made once per list: a look-up then costs only the files of the same name. Paths have no leading slash. */
export function indexFiles(paths: readonly string[]): RepositoryFiles {
  const known = indexed.get(paths)
  if (known !== undefined) return known
  const fresh = makeIndex(paths)
  indexed.set(paths, fresh)
  return fresh
}

function makeIndex(paths: readonly string[]): RepositoryFiles {
  const byEnd = new Map<string, string[]>()
  for (const path of paths) {
    const name = path.lastIndexOf("/")
    add(byEnd, path.slice(name + 1), path)
    if (name > 0) add(byEnd, path.slice(path.lastIndexOf("/", name - 1) + 1), path)
  }
  return { byEnd }
}

function add(byEnd: Map<string, string[]>, key: string, path: string): void {
  const known = byEnd.get(key)
  if (known === undefined) byEnd.set(key, [path])
  else known.push(path)
}

/**
 * Gives each frame of the application the one file of the repository that it can only mean. The longest common end of the
 * paths wins, then the service's own folder; between equals the frame stays without a file. A frame that was taken for a
 * library's by nothing but a name is the application's where the repository holds just that file.
 */
export function mapToRepository(frames: readonly Frame[], files: RepositoryFiles, options: MappingOptions): Frame[] {
  const service = options.servicePath?.replace(/^(?:\.?\/)+|\/+$/g, "") || null
  return frames.map(frame => {
    if (frame.inApp) return { ...frame, repositoryPath: best(candidatesOf(frame, files, service)) }
    const own = isJudgedByName(frame) ? best(candidatesOf(frame, files, service).filter(isWhole)) : null
    return own === null ? { ...frame, repositoryPath: null } : { ...frame, inApp: true, repositoryPath: own }
  })
}

// Whoever makes such a package has its name in the list of libraries: com.google, Microsoft, package:logger.
const NAMED_SOURCE = /\.(?:java|kts?|scala|groovy|cs|vb|fs|dart|exs?)$/
const INSTALLED = /[\\/](?:deps|\.pub-cache|\.nuget|packages[\\/]microsoft)[\\/]|^(?:dart|org-dartlang-\w{1,20}):/i
const RUNTIME_APPLICATION = /\((?:elixir|stdlib|kernel|logger|mix|ex_unit|iex|eex)(?: [^()\s]{1,60})?\) /

function isJudgedByName({ file, raw }: Frame): boolean {
  return file !== null && NAMED_SOURCE.test(file) && !INSTALLED.test(file) && !RUNTIME_APPLICATION.test(raw)
}

/** All that the frame says leads to the file, or all that the file's path says leads to the frame. */
function isWhole({ path, lacking, sharedWhole, sought }: Candidate): boolean {
  if (sought.folder !== null && path.endsWith(".dart")) return lacking === 0 && isInFolder(path, sought)
  const least = 3
  const isPackage = lacking === 0 && sought.segments.length >= least && sought.whole === sought.segments
  return isPackage || (sharedWhole >= least && sharedWhole === path.split("/").length)
}

type Candidate = {
  readonly path: string
  readonly sought: SoughtPath
  /** Segments of the sought path that the file does not have; then those that it has. */
  readonly lacking: number
  readonly shared: number
  readonly sharedWhole: number
  readonly isExact: boolean
  readonly isInFolder: boolean
  readonly isInService: boolean
  /** Position of the way in which it was found; an earlier one is more faithful. */
  readonly way: number
}

function candidatesOf(frame: Frame, files: RepositoryFiles, service: string | null): readonly Candidate[] {
  const isClass = isClassSource(frame)
  return soughtPaths(frame).flatMap((sought, way) =>
    atEnd(files, sought)
      .map(path => compare(path, sought, { way, service }))
      .filter(candidate => isBelievable(candidate, { isClass, service })),
  )
}

function atEnd(files: RepositoryFiles, { segments }: SoughtPath): readonly string[] {
  const pair = segments.length > 1 ? files.byEnd.get(segments.slice(-2).join("/")) : undefined
  return pair ?? files.byEnd.get(segments.at(-1) ?? "") ?? []
}

function compare(path: string, sought: SoughtPath, found: { way: number; service: string | null }): Candidate {
  const file = path.split("/")
  const shared = sharedEnd(file, sought.segments)
  return {
    path,
    sought,
    shared,
    lacking: sought.segments.length - shared,
    sharedWhole: sharedEnd(file, sought.whole),
    isExact: file.length === shared && sought.segments.length === shared,
    isInFolder: isInFolder(path, sought),
    isInService: found.service !== null && path.startsWith(`${found.service}/`),
    way: found.way,
  }
}

function isInFolder(path: string, { folder, segments }: SoughtPath): boolean {
  return folder !== null && path.split("/").at(-1 - segments.length) === folder
}

function sharedEnd(one: readonly string[], other: readonly string[]): number {
  let count = 0
  while (count < one.length && count < other.length && one.at(-1 - count) === other.at(-1 - count)) count++
  return count
}

const ENTRY = /^(?:index|main|app|server|handler|page|layout|route|utils?|types)\.\w+$/

/** A file name alone says too little, unless one of the two paths has nothing more to say. */
function isBelievable(candidate: Candidate, context: { isClass: boolean; service: string | null }): boolean {
  const { sought } = candidate
  if (candidate.shared < sought.atLeast) return false
  const file = candidate.path.split("/")
  if (context.isClass) return candidate.lacking === 0 || fitsPackage(file, sought.segments)
  const ofService = candidate.isInService ? file.length - (context.service ?? "").split("/").length : file.length
  // `/app/index.js` can be the build of any of them; it is that of the one that stands first.
  if (candidate.way > 0 && sought.segments.length === 1 && ENTRY.test(sought.segments[0] ?? "")) return ofService === 1
  return candidate.lacking === 0 || candidate.shared >= 2 || candidate.sharedWhole >= ofService
}

/** Each rule keeps the candidates that it finds best; the first rule that leaves one path decides. */
function best(candidates: readonly Candidate[]): string | null {
  const rules: readonly ((candidate: Candidate) => number)[] = [
    candidate => -candidate.lacking,
    candidate => candidate.shared,
    candidate => Number(candidate.isInFolder),
    candidate => Number(candidate.isInService),
    candidate => candidate.sharedWhole,
    candidate => Number(candidate.isExact),
    candidate => -candidate.way,
  ]
  let left = candidates
  for (const rule of rules) {
    const highest = left.reduce((most, candidate) => Math.max(most, rule(candidate)), Number.NEGATIVE_INFINITY)
    left = left.filter(candidate => rule(candidate) === highest)
  }
  const paths = new Set(left.map(candidate => candidate.path))
  return paths.size === 1 ? (left[0]?.path ?? null) : null
}
