import { existsSync, globSync, readdirSync, statSync } from "node:fs"
import { basename, dirname, join, matchesGlob, relative, resolve } from "node:path"
import type { ArtifactFile } from "../toolkit/artifact-store.ts"

export type FileSearch = { readonly workspace: string; readonly patterns: readonly string[]; readonly hidden: boolean }

/** The files of an upload, with their paths in the artifact: relative to the least directory that holds all that was named. */
export function findFiles({ workspace, patterns, hidden }: FileSearch): readonly ArtifactFile[] {
  const wanted = patterns.filter(pattern => !pattern.startsWith("!")).map(pattern => resolve(workspace, pattern))
  const unwanted = patterns
    .filter(pattern => pattern.startsWith("!"))
    .map(pattern => resolve(workspace, pattern.slice(1)))
  const root = commonRoot(wanted.map(searchRoot))
  const found = new Set(wanted.flatMap(pattern => expand(pattern).filter(path => hidden || !isHidden(pattern, path))))
  return [...found]
    .filter(
      path =>
        !unwanted.some(pattern => path === pattern || matchesGlob(path, pattern) || matchesGlob(path, `${pattern}/**`)),
    )
    .map(from => ({ from, path: relative(root, from) || basename(from) }))
    .sort((a, b) => (a.path < b.path ? -1 : 1))
}

function expand(pattern: string): readonly string[] {
  return (existsSync(pattern) ? [pattern] : globSync(pattern)).flatMap(path =>
    statSync(path).isDirectory() ? filesIn(path) : [path],
  )
}

function filesIn(directory: string): readonly string[] {
  const entries = readdirSync(directory, { recursive: true, withFileTypes: true })
  return entries.filter(entry => !entry.isDirectory()).map(entry => join(entry.parentPath, entry.name))
}

/**
 * The action walks down from what was named, and leaves out every name on its way that begins with a dot: also that of
 * the file or directory that was named itself, while directories above it do not count.
 */
function isHidden(pattern: string, path: string): boolean {
  const start = existsSync(pattern) ? pattern : searchRoot(pattern)
  return [basename(start), ...relative(start, path).split("/")].some(name => name.startsWith("."))
}

/** The part of a pattern before its first wildcard; for a file, its directory. */
function searchRoot(pattern: string): string {
  if (existsSync(pattern)) return statSync(pattern).isDirectory() ? pattern : dirname(pattern)
  const wildcard = pattern.search(/[*?[{]/)
  return wildcard < 0 ? dirname(pattern) : dirname(`${pattern.slice(0, wildcard)}x`)
}

function commonRoot(roots: readonly string[]): string {
  const [first = "/", ...others] = roots
  let root = first
  while (!others.every(other => other === root || other.startsWith(`${root}/`)) && root !== "/") root = dirname(root)
  return root
}
