import type { ParsedFrame, StackLine } from "../stack-parser.ts"

/** Where a frame is, in the pieces that a pattern cut out of its line. */
export type PrintedPlace = {
  readonly file?: string | null | undefined
  readonly line?: string | number | null | undefined
  readonly column?: string | number | null | undefined
}

export function makeFrame(line: StackLine, name: string | null | undefined, place: PrintedPlace): ParsedFrame {
  return {
    raw: line.raw,
    function: name?.trim() || null,
    file: place.file ?? null,
    line: toNumber(place.line),
    column: toNumber(place.column),
  }
}

function toNumber(value: string | number | null | undefined): number | null {
  // Runtimes print 0 where they do not know.
  return Number(value ?? 0) || null
}
