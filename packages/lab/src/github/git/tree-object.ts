/** One line of a tree. `mode` is git's own spelling, i.e. "40000" for folders. */
export type TreeEntry = { readonly mode: string; readonly name: string; readonly id: string }

export const emptyTree = "4b825dc642cb6eb9a060e54bf8d69288fbee4904"

export function parseTree(data: Buffer): TreeEntry[] {
  const entries: TreeEntry[] = []
  let at = 0
  while (at < data.length) {
    const space = data.indexOf(0x20, at)
    const end = data.indexOf(0, space)
    if (space < 0 || end < 0) break
    entries.push({
      mode: data.toString("latin1", at, space),
      name: data.toString("utf8", space + 1, end),
      id: data.toString("hex", end + 1, end + 21),
    })
    at = end + 21
  }
  return entries
}

// git orders folders as if their names ended in a slash, and compares bytes, not characters.
function sortKey(entry: TreeEntry): Buffer {
  return Buffer.from(isFolder(entry) ? `${entry.name}/` : entry.name, "utf8")
}

export function isFolder(entry: { readonly mode: string }): boolean {
  return entry.mode === "40000"
}

export function serialiseTree(entries: readonly TreeEntry[]): Buffer {
  const sorted = entries
    .map(entry => ({ entry, key: sortKey(entry) }))
    .toSorted((left, right) => Buffer.compare(left.key, right.key))
  return Buffer.concat(
    sorted.map(({ entry }) =>
      Buffer.concat([Buffer.from(`${entry.mode} ${entry.name}\0`, "utf8"), Buffer.from(entry.id, "hex")]),
    ),
  )
}
