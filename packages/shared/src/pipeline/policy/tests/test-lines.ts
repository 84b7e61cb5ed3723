import type { FileView } from "../file-view.ts"
import type { Side } from "../source/side.ts"
import { isInAssertion } from "./lines-in-assertions.ts"

/** Checks that a change of a test file takes away and brings, by hunk; lines that only moved count as neither. */
export type AssertionHunk = {
  /** 1-based line in the text after. */
  readonly line: number
  /** Trimmed, without comments. */
  readonly removed: readonly string[]
  readonly added: readonly string[]
}

export function assertionHunks(file: FileView): readonly AssertionHunk[] {
  const { before, after } = file
  if (before === null || after === null) return []
  const [was, is] = [layersOf(before), layersOf(after)]
  const moved = movedLines(file, was.bare, is.bare)
  const assertions = (side: Layers, from: number, count: number): string[] =>
    Array.from({ length: count }, (_, index) => from + index)
      .filter(line => isInAssertion(side.code, line))
      .map(line => (side.bare[line] ?? "").trim())
      .filter(text => text !== "" && !moved.has(text))
  return file
    .hunks()
    .map(({ addedAt, added, removedAt, removed }) => ({
      line: addedAt + 1,
      removed: assertions(was, removedAt, removed),
      added: assertions(is, addedAt, added),
    }))
    .filter(hunk => hunk.removed.length > 0 || hunk.added.length > 0)
}

type Layers = { readonly code: readonly string[]; readonly bare: readonly string[] }

function layersOf(side: Side): Layers {
  return { code: side.layer("code").split("\n"), bare: side.layer("bare").split("\n") }
}

function movedLines(file: FileView, before: readonly string[], after: readonly string[]): ReadonlySet<string> {
  const take = (lines: readonly string[], from: number, count: number): string[] =>
    lines.slice(from, from + count).map(line => line.trim())
  const hunks = file.hunks()
  const removed = new Set(hunks.flatMap(hunk => take(before, hunk.removedAt, hunk.removed)))
  const added = hunks.flatMap(hunk => take(after, hunk.addedAt, hunk.added))
  return new Set(added.filter(line => removed.has(line)))
}
