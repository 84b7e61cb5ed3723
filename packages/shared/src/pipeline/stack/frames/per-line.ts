import type { ParsedFrame, StackLine, StackParser } from "../stack-parser.ts"

export type ReadFrame = (line: StackLine) => ParsedFrame | null

/** The two readers of a language in which each frame is one line. An indented frame counts twice: a message rarely is. */
export function perLine(readFrame: ReadFrame): Pick<StackParser, "recognises" | "parse"> {
  return {
    recognises(lines) {
      let score = 0
      for (const line of lines) if (readFrame(line) !== null) score += line.indented ? 2 : 1
      return score
    },
    parse(lines) {
      return lines.map(readFrame).filter(frame => frame !== null)
    },
  }
}
