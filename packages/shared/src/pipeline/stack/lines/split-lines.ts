import type { StackLine } from "../stack-parser.ts"
import { stripLogPrefix } from "./strip-log-prefix.ts"

/** Longest line, in UTF-16 units, that a parser sees. */
const MAX_LINE = 2000

const LINE_END = /\r\n|[\n\r\u2028\u2029]/
// NULs, and the colour sequences of a terminal.
const NOISE = /\u0000|\u001b\[[\d;]{0,20}[A-Za-z]/g

/** The lines of a text that hold anything. A frame stands at the start or the end of its line, so a long line loses its middle. */
export function splitLines(text: string): readonly StackLine[] {
  const lines: StackLine[] = []
  for (const part of text.split(LINE_END)) {
    const raw = cut(part).trimEnd()
    if (raw === "") continue
    const clean = raw.replace(NOISE, "")
    lines.push({ raw, text: stripLogPrefix(clean), indented: /^\s/.test(clean) })
  }
  return lines
}

function cut(line: string): string {
  if (line.length <= MAX_LINE) return line
  const half = MAX_LINE / 2
  return `${line.slice(0, half)}…${line.slice(-(half - 1))}`
}
