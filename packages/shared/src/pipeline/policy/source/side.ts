import type { Language } from "./language.ts"
import { maskSource } from "./mask-source.ts"

/** The text as it is, without comments, or without comments and the contents of strings. */
export type Layer = "text" | "bare" | "code"

/** A text on one side of a change, in its layers; all of them have the same length and lines. */
export type Side = {
  readonly lines: readonly string[]
  readonly layer: (layer: Layer) => string
  /** 0-based line of a position. */
  readonly lineAt: (position: number) => number
  /** Position where a line begins. */
  readonly startOf: (line: number) => number
}

export function readSide(text: string, language: Language, isMarkup: boolean): Side {
  const lines = text.split("\n")
  let masked: ReturnType<typeof maskSource> | null = null
  const layer = (name: Layer): string => {
    if (name === "text" || isMarkup) return text
    masked ??= maskSource(text, language)
    return masked[name]
  }
  let starts: number[] | null = null
  const startsOf = (): number[] => (starts ??= lineStarts(lines))
  return {
    lines,
    layer,
    lineAt: position => lineAt(startsOf(), position),
    startOf: line => startsOf()[line] ?? text.length,
  }
}

function lineStarts(lines: readonly string[]): number[] {
  let start = 0
  return lines.map(line => {
    const here = start
    start += line.length + 1
    return here
  })
}

function lineAt(starts: readonly number[], position: number): number {
  let [low, high] = [0, starts.length - 1]
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((starts[middle] ?? 0) <= position) low = middle
    else high = middle - 1
  }
  return low
}
