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
 * paths wins, then the service's own folder; between equals the frame stays without a file.
 */
export function mapToRepository(frames: readonly Frame[], files: RepositoryFiles, options: MappingOptions): Frame[] {
  const service = options.servicePath?.replace(/^(?:\.?\/)+|\/+$/g, "") || null
  return frames.map(frame => ({ ...frame, repositoryPath: frame.inApp ? find(frame, files, service) : null }))
}

type Candidate = {
  readonly path: string
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

function find(frame: Frame, files: RepositoryFiles, service: string | null): string | null {
  const isClass = isClassSource(frame)
  const candidates = soughtPaths(frame).flatMap((sought, way) =>
    atEnd(files, sought)
      .map(path => compare(path, sought, { way, service }))
      .filter(candidate => isBelievable(candidate, sought, { isClass, service })),
  )
  return best(candidates)
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
    shared,
    lacking: sought.segments.length - shared,
    sharedWhole: sharedEnd(file, sought.whole),
    isExact: file.length === shared && sought.segments.length === shared,
    isInFolder: sought.folder !== null && file.slice(0, -shared).at(-1) === sought.folder,
    isInService: found.service !== null && path.startsWith(`${found.service}/`),
    way: found.way,
  }
}

function sharedEnd(one: readonly string[], other: readonly string[]): number {
  let count = 0
  while (count < one.length && count < other.length && one.at(-1 - count) === other.at(-1 - count)) count++
  return count
}

/** A file name alone says too little, unless one of the two paths has nothing more to say. */
function isBelievable(
  candidate: Candidate,
  sought: SoughtPath,
  context: { isClass: boolean; service: string | null },
): boolean {
  if (candidate.shared < sought.atLeast) return false
  const file = candidate.path.split("/")
  if (context.isClass) return candidate.lacking === 0 || fitsPackage(file, sought.segments)
  const ofService = candidate.isInService ? file.length - (context.service ?? "").split("/").length : file.length
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
