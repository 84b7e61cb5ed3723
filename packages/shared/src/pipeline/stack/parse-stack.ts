import type { Frame, ParsedStack } from "./frame.ts"
import { LANGUAGE_PARSERS } from "./language-parsers.ts"
import { lineVariants } from "./lines/line-variants.ts"
import { rootCauseStart } from "./root-cause.ts"
import type { ParsedFrame, StackLine, StackParser } from "./stack-parser.ts"

/** Frames that are kept of one stack. */
export const MAX_FRAMES = 200

/** Of those, frames of the root cause where it begins too late to be among the first. */
const ROOT_CAUSE_FRAMES = 50

/** A text in which a reading finds this much is not read in other ways. */
const CLEAR_SCORE = 8

export type StackHint = {
  /** As Datadog names it, in any case, e.g. "JavaScript" or "GO". */
  readonly language?: string | null
  /** As Datadog names it, e.g. BROWSER or FLUTTER. */
  readonly platform?: string | null
}

type Choice = { readonly parser: StackParser; readonly lines: readonly StackLine[]; readonly score: number }

/** Reads the frames of any text. The text itself says its language; the hint decides only between equals. Never throws. */
export function parseStack(text: string, hint: StackHint): ParsedStack {
  const choice = choose(text, hint)
  if (choice === null) return { language: "unknown", frames: [], omitted: 0, minified: false }
  const { parser, lines } = choice
  const parsed = parser.parse(lines)
  const kept = keepFrames(parsed, rootCauseStart(lines, parsed))
  const frames = kept.frames.map(frame => judged(parser, frame))
  return {
    language: parser.language,
    frames,
    omitted: parsed.length - frames.length,
    minified: isMinified(parser, frames),
    ...(kept.rootCause === null ? {} : { rootCause: kept.rootCause }),
  }
}

type Kept = { readonly frames: readonly ParsedFrame[]; readonly rootCause: number | null }

/** The first frames; and of a stack that is too long, those of its root cause. */
function keepFrames(frames: readonly ParsedFrame[], rootCause: number | null): Kept {
  const head = MAX_FRAMES - ROOT_CAUSE_FRAMES
  if (rootCause === null || frames.length <= MAX_FRAMES || rootCause <= head)
    return { frames: frames.slice(0, MAX_FRAMES), rootCause }
  const root = frames.slice(rootCause, rootCause + ROOT_CAUSE_FRAMES)
  return { frames: [...frames.slice(0, head), ...root], rootCause: head }
}

function choose(text: string, hint: StackHint): Choice | null {
  let best: Choice | null = null
  for (const lines of lineVariants(text)) {
    const found = recognise(lines, hint)
    if (found !== null && (best === null || found.score > best.score)) best = found
    if (best !== null && best.score >= CLEAR_SCORE) break
  }
  return best
}

function recognise(lines: readonly StackLine[], hint: StackHint): Choice | null {
  let best: Choice | null = null
  for (const parser of LANGUAGE_PARSERS) {
    const score = parser.recognises(lines)
    const found: Choice = { parser, lines, score }
    if (score > 0 && isBetter(found, best, hint)) best = found
  }
  return best
}

function isBetter(found: Choice, best: Choice | null, hint: StackHint): boolean {
  if (best === null || found.score !== best.score) return found.score > (best?.score ?? 0)
  return isHinted(found.parser, hint) && !isHinted(best.parser, hint)
}

function isHinted(parser: StackParser, hint: StackHint): boolean {
  return [hint.language ?? "", hint.platform ?? ""].some(name => parser.aliases.includes(name.toLowerCase()))
}

function judged(parser: StackParser, frame: ParsedFrame): Frame {
  return { ...frame, inApp: parser.isInApp(frame), repositoryPath: null }
}

/** Judged by the application's own frames where there are any, as nobody maps a library. */
function isMinified(parser: StackParser, frames: readonly Frame[]): boolean {
  const own = frames.filter(frame => frame.inApp)
  const judges = own.length > 0 ? own : frames
  return judges.length > 0 && judges.every(frame => parser.isCompiled(frame))
}
