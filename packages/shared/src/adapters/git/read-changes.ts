import { BugError } from "../../errors.ts"
import type { Change, EntryKind } from "../../pipeline/fix/change.ts"
import type { GitStore } from "./git-store.ts"
import { type Blob, readBlobs } from "./read-blobs.ts"
import { runGit } from "./run-git.ts"

type Entry = { readonly kind: EntryKind; readonly id: string }
type RawChange = { readonly path: string; readonly before: Entry | null; readonly after: Entry | null }

/**
 * What differs between two trees, from git's objects. A regular file larger than 5 MiB, or past 64 MiB in all, is given
 * without text and as binary.
 */
export async function readChanges(trees: {
  readonly store: GitStore
  readonly baseTree: string
  readonly tree: string
}): Promise<readonly Change[]> {
  const { store, baseTree, tree } = trees
  const end = await runGit({
    cwd: store.gitDir,
    args: ["diff-tree", "-r", "-z", "--raw", "--no-renames", "--full-index", "--no-ext-diff", baseTree, tree],
    env: { GIT_DIR: store.gitDir },
  })
  if (end.code !== 0) throw new BugError("git could not compare two trees that it holds")
  const raw = parseRaw(end.stdout)
  const entries = raw.flatMap(({ before, after }) => [before, after])
  const ids = entries.filter(entry => entry !== null && isFile(entry.kind)).map(entry => entry?.id ?? "")
  const blobs = await readBlobs(store, ids)
  return raw.map(change => toChange(change, blobs))
}

/** `:100644 100755 <id> <id> M NUL path NUL`, over and over. */
function parseRaw(answer: Buffer): RawChange[] {
  const fields = answer.toString("utf8").split("\0")
  const changes: RawChange[] = []
  for (let at = 0; at + 1 < fields.length; at += 2) {
    const [modeBefore = "", modeAfter = "", idBefore = "", idAfter = ""] = (fields[at] ?? "").slice(1).split(" ")
    changes.push({
      path: fields[at + 1] ?? "",
      before: entryOf(modeBefore, idBefore),
      after: entryOf(modeAfter, idAfter),
    })
  }
  return changes
}

function entryOf(mode: string, id: string): Entry | null {
  if (mode === "000000") return null
  return { kind: kindOf(mode), id }
}

function kindOf(mode: string): EntryKind {
  if (mode === "120000") return "symlink"
  if (mode === "160000") return "submodule"
  // Old trees hold 100664 as well.
  return mode === "100644" || mode === "100664" ? "file" : "executable"
}

function isFile(kind: EntryKind): boolean {
  return kind === "file" || kind === "executable"
}

function toChange({ path, before, after }: RawChange, blobs: ReadonlyMap<string, Blob>): Change {
  const kind = before === null ? "added" : after === null ? "deleted" : "modified"
  const sides = [before, after].filter(entry => entry !== null && isFile(entry.kind))
  const texts = [textOf(before, blobs), textOf(after, blobs)] as const
  return {
    path,
    kind,
    before: before?.kind ?? null,
    after: after?.kind ?? null,
    beforeText: texts[0],
    afterText: texts[1],
    binary: texts.filter(text => text !== null).length < sides.length,
    bytesAfter: after === null ? 0 : (blobs.get(after.id)?.bytes ?? 0),
  }
}

/** Null where it is no regular file, no UTF-8, holds NUL, or is too large. The text has exactly the bytes of the blob. */
function textOf(entry: Entry | null, blobs: ReadonlyMap<string, Blob>): string | null {
  const data = entry === null || !isFile(entry.kind) ? null : (blobs.get(entry.id)?.data ?? null)
  if (data === null || data.includes(0)) return null
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(data)
  } catch {
    return null
  }
}
