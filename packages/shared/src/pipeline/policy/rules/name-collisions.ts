import type { FileView } from "../file-view.ts"
import { foldPath } from "../path/folded-path.ts"
import type { Rule } from "../rule.ts"

/** New names that differ from others only in how they are spelled: some file systems take both for one. */
export const nameCollisions: Rule = {
  name: "name-collisions",
  judge: (files, { basePaths }) => {
    const added = files.filter(file => file.change.kind === "added")
    if (added.length === 0) return []
    const deleted = new Set(files.filter(file => file.change.kind === "deleted").map(file => file.change.path))
    const known = new Map<string, string>()
    for (const path of basePaths) if (!deleted.has(path)) addPrefixes(known, path)
    return added
      .filter(file => collides(file, known))
      .map(({ change }) => ({
        verdict: "deny",
        path: change.path,
        line: null,
        what: "differs from another path only in spelling",
      }))
  },
}

/** Whether the path, or a folder of it, is there in another spelling; from here on it is known itself. */
function collides({ change }: FileView, known: Map<string, string>): boolean {
  const found = prefixesOf(change.path).some(prefix => {
    const other = known.get(foldPath(prefix).whole)
    return other !== undefined && other !== prefix
  })
  addPrefixes(known, change.path)
  return found
}

function addPrefixes(known: Map<string, string>, path: string): void {
  for (const prefix of prefixesOf(path)) {
    const folded = foldPath(prefix).whole
    if (!known.has(folded)) known.set(folded, prefix)
  }
}

function prefixesOf(path: string): string[] {
  const segments = path.split("/")
  // A path of thousands of folders is denied for its length.
  return segments.slice(0, 100).map((_, index) => segments.slice(0, index + 1).join("/"))
}
