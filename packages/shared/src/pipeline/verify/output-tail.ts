import type { CommandEnd } from "../../ports/sandbox.ts"
import { cleanText } from "../../text/clean.ts"
import { type ExtraRule, redactText } from "../../text/redact.ts"

export type TailOptions = {
  readonly redact: readonly ExtraRule[]
  /** Folder whose path is left out, so that places are as in the repository. */
  readonly root: string
}

// Frames of the runtime itself, which would push out what matters.
const NOISE = /\(node:internal\//
const RAW = 12_000
const LINES = 25
const CHARACTERS = 1_800

/** The last lines of what a command printed, cleaned and redacted: still hostile, and for people alone. */
export function outputTail({ stdout, stderr }: CommandEnd, { redact, root }: TailOptions): readonly string[] {
  const text = [stdout, stderr]
    .map(lastPart)
    .filter(part => part.trim() !== "")
    .join("\n")
  const redacted = redactText(text.replaceAll(`${root}/`, ""), redact).text
  const lines = redacted
    .split("\n")
    .filter(line => line.trim() !== "" && !NOISE.test(line))
    .slice(-LINES)
  return fitting(lines.map(line => cleanText(line, { maxLength: 300 }).text))
}

// A line that was cut at its start could begin in the middle of a secret.
function lastPart(text: string): string {
  const part = text.slice(-RAW)
  if (part.length === text.length) return part
  const lineEnd = part.indexOf("\n")
  return lineEnd === -1 ? "" : part.slice(lineEnd + 1)
}

function fitting(lines: readonly string[]): readonly string[] {
  const kept: string[] = []
  let room = CHARACTERS
  for (const line of lines.toReversed()) {
    room -= line.length + 1
    if (room < 0) break
    kept.unshift(line)
  }
  return kept
}
