import type { Layers } from "./brace-handlers.ts"
import type { Handler } from "./handler.ts"

const EXCEPT =
  /^([ \t]{0,200})except\b\*?[ \t]{0,9}([^\n]{0,300}?)(?:[ \t]{1,9}as[ \t]{1,9}\w{1,60})?[ \t]{0,9}:[ \t]{0,9}(?!=)([^\n]{0,300})$/
const MAX_LINES = 60

/** `except` and the lines that are indented below it; `with suppress(…):` is one that does nothing. */
export function findPythonHandlers({ code, bare }: Layers): readonly Handler[] {
  const [lines, texts] = [code.split("\n"), bare.split("\n")]
  const handlers: Handler[] = []
  let position = 0
  for (const [index, line] of lines.entries()) {
    const head = line.length < 900 ? EXCEPT.exec(line) : null
    if (head !== null) {
      const block = blockBelow(texts, index)
      handlers.push({
        start: position,
        end: position + block.reduce((sum, text) => sum + text.length + 1, line.length),
        types: namesOf(head[2] ?? ""),
        body: [(texts[index] ?? "").slice(line.length - (head[3] ?? "").length), ...block].join("\n"),
        guarded: guardedAbove(texts, index),
      })
    }
    position += line.length + 1
  }
  return [...handlers, ...suppressions(code)]
}

function namesOf(types: string): string[] {
  return types
    .replace(/[()]/g, "")
    .split(",")
    .map(type => type.trim())
    .filter(type => type !== "")
}

function blockBelow(lines: readonly string[], index: number): string[] {
  const indent = indentOf(lines[index] ?? "")
  const below = lines.slice(index + 1, index + 1 + MAX_LINES)
  const end = below.findIndex(line => line.trim() !== "" && indentOf(line) <= indent)
  return end < 0 ? below : below.slice(0, end)
}

/** Lines between `try:` of the same indentation and the handler. */
function guardedAbove(lines: readonly string[], index: number): string {
  const indent = indentOf(lines[index] ?? "")
  for (let at = index - 1; at >= Math.max(0, index - MAX_LINES); at--) {
    const line = lines[at] ?? ""
    if (line.trim().startsWith("try:") && indentOf(line) === indent) return lines.slice(at, index).join("\n")
  }
  return ""
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length
}

function suppressions(code: string): Handler[] {
  return [...code.matchAll(/\bsuppress[ \t]{0,3}\(([^()\n]{0,200})\)/g)].map(match => ({
    start: match.index,
    end: match.index + match[0].length,
    types: namesOf(match[1] ?? ""),
    body: "",
    guarded: "",
  }))
}
