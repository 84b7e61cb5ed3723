import { cleanText } from "../../text/clean.ts"
import { type ExtraRule, isFrameLine, type Redacted, redactFrame, redactStack, redactText } from "../../text/redact.ts"
import type { Frame, ParsedStack } from "../stack/frame.ts"
import { parseStack, type StackHint } from "../stack/parse-stack.ts"

/** A stack with its text, both redacted. */
export type ReadStack = { readonly stack: ParsedStack; readonly redacted: Redacted }

/**
 * Reads the frames before anything is taken from the text, because redaction must leave them whole: a version in front of
 * a Ruby frame looks like an address, and a function of Safari with its bundle like an e-mail. What the parser is sure to be
 * a frame loses unmistakable secrets only.
 *
 * @throws ConfigError where an extra rule cannot be used.
 */
export function readStack(text: string, hint: StackHint, extraRules: readonly ExtraRule[]): ReadStack {
  const clean = cleanText(text, { keepNewlines: true }).text
  const stack = parseStack(clean, hint)
  const certain = new Set(stack.language === "unknown" ? [] : stack.frames.filter(isPlaced).map(frame => frame.raw))
  const isFrame = (line: string): boolean => certain.has(line.trimEnd()) || isFrameLine(line)
  const lines = new Set(clean.split("\n").map(line => line.trimEnd()))
  const isWholeLine = (frame: Frame): boolean => lines.has(frame.raw) && isFrame(frame.raw)
  const whole = (value: string): string => redactText(value, extraRules).text
  const redacted = (frame: Frame): Frame => {
    const raw = isWholeLine(frame) ? redactFrame(frame.raw) : whole(frame.raw)
    // The parts are cut out of the line: where it holds no secret, neither do they.
    const part = (value: string): string => (raw === frame.raw ? value : redactFrame(value))
    const name = frame.function
    return {
      ...frame,
      raw,
      function: name === null ? null : hasValues(name) ? whole(name) : part(name),
      file: frame.file === null ? null : part(frame.file),
    }
  }
  return {
    redacted: redactStack(clean, isFrame, extraRules),
    stack: { ...stack, frames: stack.frames.map(redacted) },
  }
}

function isPlaced(frame: Frame): boolean {
  return frame.line !== null
}

/** Some runtimes print the arguments of the failed call. */
function hasValues(name: string): boolean {
  return /["'=]|%\{/.test(name)
}
