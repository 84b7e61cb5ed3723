import type { Change } from "../fix/change.ts"
import { exercisesSource } from "./exercises-source.ts"
import { missingPart } from "./missing-part.ts"

/** Why a test fails on the base, as far as its output tells. The output is hostile: no answer is a proof. */
export type Reason = {
  readonly kind:
    | "recognised" // as the reported error does
    | "only-with-fix" // it uses something that only the fix adds
    | "unrelated" // nothing of it was run, for a reason that has nothing to do with the code
    | "unknown"
  /** For people; names from the output are not cleaned. */
  readonly how: string
}

export type ReportedError = {
  readonly type: string
  readonly message: string
  readonly suspects: readonly { readonly path: string; readonly function: string | null }[]
}

export type FailedTest = {
  /** Cleaned; what runner and test printed. */
  readonly output: string
  /** How many tests of the file came to an end; null where nobody can tell. */
  readonly ran: number | null
  readonly test: { readonly path: string; readonly text: string }
}

const GENERIC_TYPE = /^(?:Error|Exception|AssertionError|AssertionException|RuntimeException|panic|unknown)?$/i
const ASSERTION = /\bAssertionError\b|\bERR_ASSERTION\b|\bassert(?:ion)?(?: |_)?failed\b|\bexpect(?:ed|\()|\bassert /i
const SHORTEST_MESSAGE = 8
const LONGEST_MESSAGE = 200

/** `changes` are those of the whole patch. */
export function recogniseReason(failed: FailedTest, error: ReportedError, changes: readonly Change[]): Reason {
  const { output, ran, test } = failed
  if (mentionsMessage(output, error.message)) return { kind: "recognised", how: "the output has the reported message" }
  const missing = missingPart(output, changes)
  if (missing !== null && missing.added)
    return { kind: "only-with-fix", how: `it uses ${missing.name}, which only the fix adds` }
  const frame = error.suspects.find(suspect => mentionsPlace(output, suspect.path))
  if (frame !== undefined) return { kind: "recognised", how: `it fails in ${frame.path}` }
  if (ran === 0)
    return { kind: "unrelated", how: missing === null ? "no test came to run" : `${missing.name} is missing` }
  const sources = [...error.suspects, ...changes].map(({ path }) => path).filter(path => path !== test.path)
  const type = error.type.slice(error.type.lastIndexOf(".") + 1)
  if (!exercisesSource(test, sources))
    return { kind: "unknown", how: "nothing shows that the test uses the code at fault" }
  if (!GENERIC_TYPE.test(type) && hasWord(output, type))
    return { kind: "recognised", how: "the output has the reported type" }
  if (ASSERTION.test(output)) return { kind: "recognised", how: "an assertion about the code at fault does not hold" }
  return { kind: "unknown", how: "the output names neither the error nor the code at fault" }
}

/** Words alone, without those that hold a digit: ids, numbers and punctuation differ from one occurrence to the next. */
function mentionsMessage(output: string, message: string): boolean {
  const text = ` ${words(output)} `
  const parts = message.split(/\[redacted:[a-z0-9-]{1,40}\]|…|\n/).map(part => words(part.slice(0, LONGEST_MESSAGE)))
  const telling = parts.filter(part => part.length >= SHORTEST_MESSAGE)
  return telling.length > 0 && telling.slice(0, 5).every(part => text.includes(` ${part} `))
}

function words(text: string): string {
  return text
    .toLowerCase()
    .split(/[^\p{L}\p{N}_]+/u)
    .filter(word => word !== "" && !/\p{N}/u.test(word))
    .join(" ")
}

/** A frame of a stack in this file: its last two folders and a line. */
function mentionsPlace(output: string, path: string): boolean {
  const tail = path.split("/").slice(-2).join("/")
  for (let at = output.indexOf(tail); at !== -1; at = output.indexOf(tail, at + 1)) {
    const before = output.charAt(at - 1)
    if (
      !/[\w.-]/.test(before) &&
      /^(?::\d|", line \d|\(\d)/.test(output.slice(at + tail.length, at + tail.length + 10))
    )
      return true
  }
  return false
}

function hasWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + 1))
    if (!/[\w$]/.test(text.charAt(at - 1)) && !/[\w$]/.test(text.charAt(at + word.length))) return true
  return false
}
