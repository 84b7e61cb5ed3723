import type { FileView } from "../file-view.ts"
import type { Layer } from "./side.ts"

/** A match that touches an added line. */
export type Introduced = {
  /** 1-based line of the text after. */
  readonly line: number
  readonly match: RegExpMatchArray
  /** Whether the text after holds more matches than the text before, so that at least one is new rather than edited. */
  readonly more: boolean
}

/** Matches of a global pattern that touch added lines of a file. Linear where the pattern is. */
export function introduced(file: FileView, pattern: RegExp, layer: Layer): readonly Introduced[] {
  const { before, after } = file
  if (after === null) return []
  const matches = [...after.layer(layer).matchAll(pattern)]
  if (matches.length === 0) return []
  const touching = matches.filter(match => touchesAdded(file, match.index, match[0].length))
  if (touching.length === 0) return []
  const more = matches.length > countMatches(before?.layer(layer) ?? "", pattern)
  return touching.map(match => ({ line: after.lineAt(match.index) + 1, match, more }))
}

export function countMatches(text: string, pattern: RegExp): number {
  let count = 0
  for (const _ of text.matchAll(pattern)) count += 1
  return count
}

function touchesAdded({ after, added }: FileView, start: number, length: number): boolean {
  if (after === null) return false
  const last = after.lineAt(start + Math.max(0, length - 1))
  for (let line = after.lineAt(start); line <= last; line++) if (added().has(line)) return true
  return false
}
