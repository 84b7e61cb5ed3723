import type { Change } from "../fix/change.ts"
import { isTestPath } from "./path/test-path.ts"
import { foldPath, type FoldedPath } from "./path/folded-path.ts"
import type { PolicyContext } from "./policy-context.ts"
import { diffLines, type Hunk } from "./source/diff-lines.ts"
import { type Language, languageOf } from "./source/language.ts"
import { readSide, type Side } from "./source/side.ts"

/** A change with what rules ask about it again and again. */
export type FileView = {
  readonly change: Change
  readonly folded: FoldedPath
  readonly language: Language
  readonly isTest: boolean
  /** Null where there is no text on that side. */
  readonly before: Side | null
  readonly after: Side | null
  readonly hunks: () => readonly Hunk[]
  /** 0-based lines of the text after that were not there before. */
  readonly added: () => ReadonlySet<number>
}

// Programs inside of markup: text between tags looks like anything.
const MIXED = /\.(?:tsx|jsx|vue|svelte|astro|erb|phtml)$/

export function viewFile(change: Change, context: PolicyContext): FileView {
  const folded = foldPath(change.path)
  const language = languageOf(folded.base)
  const side = (text: string | null): Side | null =>
    text === null ? null : readSide(text, language, MIXED.test(folded.base))
  const [before, after] = [side(change.beforeText), side(change.afterText)]
  const hunks = once(() => diffLines(before?.lines ?? [], after?.lines ?? []))
  return {
    change,
    folded,
    language,
    isTest: isTestPath(folded, context.policy.tests),
    before,
    after,
    hunks,
    added: once(() => new Set(hunks().flatMap(hunk => range(hunk.addedAt, hunk.added)))),
  }
}

/** The same file without its contents. */
export function withoutText(file: FileView): FileView {
  return { ...file, before: null, after: null, hunks: () => [], added: () => new Set() }
}

function range(start: number, length: number): number[] {
  return Array.from({ length }, (_, index) => start + index)
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null
  return () => (made ??= { value: make() }).value
}
