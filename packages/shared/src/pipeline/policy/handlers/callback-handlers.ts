import type { Layers } from "./brace-handlers.ts"
import { pairBrackets } from "./brackets.ts"
import type { Handler } from "./handler.ts"

const CALLS =
  /\.\s{0,9}(?:catch|then|catchError|onErrorReturn|onErrorResumeNext|onErrorReturnItem|exceptionally|recover|onErrorComplete)\s{0,9}(?:<[^<>\n]{1,60}>\s{0,3})?\(/g
const MAX_LENGTH = 20_000
const ARROW =
  /^[ \t]{0,40}(?:async\s{1,3})?(?:\([^()\n]{0,120}\)(?:\s{0,3}:\s{0,3}[\w<>[\]| ]{1,60}?)?|\w{0,40})\s{0,9}(?:=>|->)\s{0,40}/
const FUNCTION =
  /^\s{0,40}(?:async\s{1,3})?(?:function\s{0,3}\w{0,40}\s{0,3})?\([^()\n]{0,120}\)\s{0,9}(?:async\s{0,3})?(?=\{)/

/** Handlers that are given to a promise or to a stream. */
export function findCallbackHandlers({ code, bare }: Layers): readonly Handler[] {
  const handlers: Handler[] = []
  const brackets = pairBrackets(code, "(", ")")
  for (const match of code.matchAll(CALLS)) {
    const open = match.index + match[0].length - 1
    const close = brackets.closing(open)
    if (close === null) continue
    const handler = match[0].includes("then") ? secondArgument(code, open, close) : open + 1
    const body = handler === null ? null : bodyOf(bare.slice(handler, close).trim())
    if (body !== null) handlers.push({ start: match.index, end: close + 1, types: [], body, guarded: "" })
  }
  return handlers
}

/** What the callback does, or null where it is a function of another place. */
function bodyOf(argument: string): string | null {
  const head = ARROW.exec(argument) ?? FUNCTION.exec(argument)
  if (head === null)
    return /^[ \t]{0,40}(?:noop|_\.noop|(?:console|logger|log)\.\w{1,20}|\(\)|null|print)\s{0,40}$/.test(argument)
      ? ""
      : null
  if (argument.length > MAX_LENGTH) return null
  const rest = argument.slice(head[0].length).trim()
  if (!rest.startsWith("{")) return rest.replace(/^\(([\s\S]{0,200})\)$/, "$1").replace(/,\s{0,9}$/, "")
  const close = pairBrackets(rest, "{", "}").closing(0)
  return close === null ? null : rest.slice(1, close)
}

/** Where the second argument of a call begins, or null where there is but one. */
function secondArgument(code: string, open: number, close: number): number | null {
  let depth = 0
  for (let at = open + 1; at < Math.min(close, open + MAX_LENGTH); at++) {
    const mark = code.charAt(at)
    if ("([{".includes(mark)) depth += 1
    if (")]}".includes(mark)) depth -= 1
    // A comma before the closing bracket begins nothing.
    if (mark === "," && depth === 0) return code.slice(at + 1, close).trim() === "" ? null : at + 1
  }
  return null
}
