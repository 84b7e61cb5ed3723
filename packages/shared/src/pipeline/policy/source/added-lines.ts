import type { FileView } from "../file-view.ts"
import type { Layer } from "./side.ts"

/** Lines that are new in a file, in one of its layers. 1-based. */
export function addedLines(file: FileView, layer: Layer): { readonly line: number; readonly text: string }[] {
  const { after } = file
  if (after === null) return []
  const whole = after.layer(layer)
  return [...file.added()].map(index => ({
    line: index + 1,
    text: whole.slice(after.startOf(index), after.startOf(index) + (after.lines[index]?.length ?? 0)),
  }))
}
