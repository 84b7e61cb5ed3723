import type { FileView } from "../file-view.ts"
import { addedLines } from "./added-lines.ts"
import type { Layer } from "./side.ts"

// Longer ones are denied for their length.
const MAX_LENGTH = 2_000

/** Added lines that were nowhere in the file before, without their indentation, as far as a reader gets. */
export function newLines(file: FileView, layer: Layer): { readonly line: number; readonly text: string }[] {
  const known = new Set((file.before?.layer(layer) ?? "").split("\n").map(line => line.trim()))
  return addedLines(file, layer)
    .map(({ line, text }) => ({ line, text: text.trim().slice(0, MAX_LENGTH) }))
    .filter(({ text }) => !known.has(text))
}
