import { basename, dirname } from "node:path"

/**
 * Folders of PATH that lie in hidden ones, with what their programs need beside them: for <prefix>/bin the prefix, unless
 * that is a home or a dot folder, which hold other things than programs.
 */
export function toolFolders(path: string, hidden: readonly string[]): string[] {
  const inside = path.split(":").filter(folder => hidden.some(outer => folder.startsWith(`${outer}/`)))
  return [...new Set(inside.map(folder => prefixOf(folder, hidden)))]
}

function prefixOf(folder: string, hidden: readonly string[]): string {
  const prefix = dirname(folder)
  const isHome = hidden.includes(prefix) || hidden.includes(dirname(prefix))
  return basename(folder) === "bin" && !isHome && !basename(prefix).startsWith(".") ? prefix : folder
}
