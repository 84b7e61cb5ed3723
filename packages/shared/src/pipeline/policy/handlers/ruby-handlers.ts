import type { Layers } from "./brace-handlers.ts"
import type { Handler } from "./handler.ts"

const RESCUE =
  /^[ \t]{0,200}rescue\b[ \t]{0,9}([^\n=]{0,200}?)[ \t]{0,9}(?:=>[ \t]{0,9}\w{1,60})?[ \t]{0,9}(?:;|then)?[ \t]{0,9}$/
const INLINE = /\S[ \t]{1,9}rescue[ \t]{1,9}([^\n]{1,200})/g
const END = /^[ \t]{0,200}(?:end|rescue|else|ensure)\b/
const MAX_LINES = 60

/** `rescue` up to what ends it, and `… rescue value` at the end of a line. */
export function findRubyHandlers({ code, bare }: Layers): readonly Handler[] {
  const [lines, texts] = [code.split("\n"), bare.split("\n")]
  const handlers: Handler[] = []
  let position = 0
  for (const [index, line] of lines.entries()) {
    const head = line.length < 900 ? RESCUE.exec(line) : null
    if (head !== null) {
      const below = texts.slice(index + 1, index + 1 + MAX_LINES)
      const end = below.findIndex(text => END.test(text))
      const block = end < 0 ? below : below.slice(0, end)
      handlers.push({
        start: position,
        end: position + block.reduce((sum, text) => sum + text.length + 1, line.length),
        types: (head[1] ?? "")
          .split(",")
          .map(type => type.trim())
          .filter(type => type !== ""),
        body: block.join("\n"),
        guarded: texts.slice(Math.max(0, index - 20), index).join("\n"),
      })
    }
    position += line.length + 1
  }
  const inline = [...code.matchAll(INLINE)].map(match => ({
    start: match.index,
    end: match.index + match[0].length,
    types: [],
    // The value may stand in brackets, with what it is the default of.
    body: bare
      .slice(match.index + match[0].length - (match[1] ?? "").length, match.index + match[0].length)
      .replace(/\)\s{0,9}$/, ""),
    guarded: "",
  }))
  return [...handlers, ...inline]
}
