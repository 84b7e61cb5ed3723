import { join } from "node:path"

/**
 * Folders of the npm packages that a bundle has code of, sorted. `stats` is what ncc writes with --stats-out; only the paths
 * of modules are wanted of it, and parsing all of its tens of megabytes would take as long as bundling.
 */
export function bundledPackages(stats: string): string[] {
  const modules = Array.from(stats.matchAll(/"nameForCondition":"([^"]+)"/g), match => match[1] ?? "")
  const folders = modules.map(path => packageFolder(path.replaceAll("\\\\", "/")))
  return [...new Set(folders)].filter(folder => folder !== null).sort()
}

// What lies in no node_modules is this repository's own.
function packageFolder(module: string): string | null {
  const marker = "/node_modules/"
  const at = module.lastIndexOf(marker)
  if (at < 0) return null
  const below = at + marker.length
  const parts = module.slice(below).split("/")
  return join(module.slice(0, below), ...parts.slice(0, parts[0]?.startsWith("@") ? 2 : 1))
}
