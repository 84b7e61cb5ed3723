import type { FileView } from "../file-view.ts"
import { addedLines } from "../source/added-lines.ts"
import { type Finding, perFile } from "../rule.ts"

const RUN = /[A-Za-z0-9+/_=-]{32,}/g
const MAX_LENGTH = 200

/** Base64 or hexadecimal of a length that hides something; also where it is spread over lines. */
export const encodedBlobs = perFile("encoded-blobs", file => {
  const findings: Finding[] = []
  let sum = 0
  let previous = 0
  for (const { line, text } of addedLines(file, "text")) {
    const length = encodedLength(text)
    // Between the lines of one blob there may be one of brackets.
    if (length > 0 && line - previous > 2) sum = 0
    if (length > 0) previous = line
    sum += length
    if (length > 0 && sum > MAX_LENGTH) findings.push(found(file, line))
  }
  return findings.slice(0, 1)
})

function found(file: FileView, line: number): Finding {
  return { verdict: "deny", path: file.change.path, line, what: "more than 200 characters of encoded data" }
}

function encodedLength(text: string): number {
  return (text.match(RUN) ?? []).filter(looksEncoded).reduce((sum, run) => sum + run.length, 0)
}

function looksEncoded(run: string): boolean {
  const sample = run.slice(0, 4_000)
  const distinct = new Set(sample).size
  // No word is as long, whatever it is made of.
  if (run.length > MAX_LENGTH && distinct >= 3 && /^[A-Za-z0-9+/]+={0,2}$/.test(sample)) return true
  if (/^[0-9a-f]+$/i.test(sample)) return distinct >= 8
  // Words and paths have few digits, and small letters in a row.
  const digits = sample.match(/\d/g)?.length ?? 0
  const turns = sample.match(/[a-z][A-Z0-9]|[A-Z0-9][a-z]/g)?.length ?? 0
  return distinct >= 16 && (turns > sample.length / 8 || digits > sample.length / 8)
}
