import { isClassSource, soughtClass } from "./sought-class.ts"
import { soughtSources } from "./sought-sources.ts"
import { readPath } from "../frames/read-path.ts"
import type { Frame } from "../frame.ts"

/** One way to find a frame's file: the end of its path in the repository. */
export type SoughtPath = {
  /** Path below whatever the container or machine put before it. */
  readonly segments: readonly string[]
  /** Everything that the runtime printed. */
  readonly whole: readonly string[]
  /** How many segments must agree, counted from the file's name. */
  readonly atLeast: number
  /** Folder that decides between equals, e.g. the umbrella's application. */
  readonly folder: string | null
}

/** Where a frame's file can stand, the most faithful first; empty where the frame names no file of a repository. */
export function soughtPaths(frame: Frame): readonly SoughtPath[] {
  if (isClassSource(frame)) return soughtClass(frame)
  const file = frame.file ?? ""
  const dart = /^(?:package:|packages\/)([^/]{1,200})\/(.{1,1000})$/.exec(file)
  if (dart !== null && file.endsWith(".dart")) {
    const segments = ["lib", ...(dart[2] ?? "").split("/")]
    return [{ segments, whole: segments, atLeast: segments.length, folder: dart[1] ?? null }]
  }
  const path = readPath(file)
  if (path === null) return []
  const { segments, whole, isUrl } = path
  const folder = /\.(?:exs?|erl|heex)$/.test(file) ? application(frame.raw) : null
  return soughtSources(segments).map(found => ({
    segments: found,
    whole: found === segments ? whole : found,
    atLeast: isUrl ? 2 : 1,
    folder,
  }))
}

/** `(orders 0.1.0) lib/orders/cart.ex:12` says which application of an umbrella it is. */
function application(raw: string): string | null {
  const name = /\((\w{1,100})(?: [^()\s]{1,60})?\) /.exec(raw)?.[1]
  return name ?? null
}
