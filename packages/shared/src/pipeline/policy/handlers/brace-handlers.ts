import { type Brackets, pairBrackets } from "./brackets.ts"
import type { Handler } from "./handler.ts"

export type Layers = { readonly code: string; readonly bare: string }

const MAX_GUARDED = 5_000

// catch (e) {, catch {, catch (A | B e) {, on A catch (e) {, catch (\A $e) {, catch let e as A {
const CATCH =
  /\b(?:on\s{1,3}([\w.]{1,100})\s{1,3})?catch\b\s{0,20}(?:\(([^()\n{]{0,200})\)|(?:let\s[^{\n]{0,100}|[\w.]{1,60})(?=\s{0,9}\{))?\s{0,20}(?:when\s{0,3}\([^()\n]{0,200}\)\s{0,20})?\{|\bon\s{1,3}([A-Z][\w.]{0,100})\s{0,9}\{/g

/** Handlers in braces. A pattern's first group, where it is another one, stands for the types. */
export function findBraceHandlers({ code, bare }: Layers, pattern = CATCH): readonly Handler[] {
  const handlers: Handler[] = []
  const braces = pairBrackets(code, "{", "}")
  for (const match of code.matchAll(pattern)) {
    const open = match.index + match[0].length - 1
    const close = braces.closing(open)
    if (close === null) continue
    handlers.push({
      start: match.index,
      end: close + 1,
      types: typesOf(match[1] ?? match[3] ?? "", match[2] ?? ""),
      body: bare.slice(open + 1, close),
      guarded: guardedBefore({ code, bare }, match.index, braces),
    })
  }
  return handlers
}

/** `on` of Dart names the type alone; brackets hold type and name, or the name and `: type`, or the name alone. */
function typesOf(on: string, brackets: string): string[] {
  if (on !== "") return [on]
  const annotated = /:\s{0,3}([\w.|\s]{1,150})$/.exec(brackets)?.[1]
  if (annotated !== undefined) return annotated.split("|").map(type => type.trim())
  const words = brackets.replace(/\b(?:final|val|var|@\w{1,40})\s/g, "").trim()
  const named = /^([\w.\\|\s]{1,180})\s\$?\w{1,60}$/.exec(words)?.[1]
  if (named !== undefined) return named.split("|").map(type => type.trim())
  // C# and PHP may leave the name out; a name alone is one of JavaScript or Dart.
  return /^\\?[A-Z][\w.\\|\s]{0,180}$/.test(words) ? words.split("|").map(type => type.trim()) : []
}

function guardedBefore({ code, bare }: Layers, start: number, braces: Brackets): string {
  let at = start - 1
  while (at > 0 && start - at < 200 && /\s/.test(code.charAt(at))) at -= 1
  const open = code.charAt(at) === "}" ? braces.opening(at) : null
  return open === null ? "" : bare.slice(Math.max(open + 1, at - MAX_GUARDED), at)
}
