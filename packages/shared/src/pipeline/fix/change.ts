/** Git's kinds of tree entries, by their mode. */
export type EntryKind = "file" | "executable" | "symlink" | "submodule"

/** One path that differs between two trees, read from git's objects and never from the text of a patch. No renames: a move is a deletion and an addition. */
export type Change = {
  /** As git stores it: bytes as UTF-8; a name that is no UTF-8 has replacement characters. */
  readonly path: string
  readonly kind: "added" | "modified" | "deleted"
  readonly before: EntryKind | null
  readonly after: EntryKind | null
  /** Contents; null where there is none on that side, or it is no regular file. Binary where either side holds NUL bytes or no UTF-8. */
  readonly beforeText: string | null
  readonly afterText: string | null
  readonly binary: boolean
  readonly bytesAfter: number
}
