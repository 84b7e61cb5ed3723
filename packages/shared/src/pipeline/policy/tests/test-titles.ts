import type { Side } from "../source/side.ts"
import { TESTS } from "./test-syntax.ts"

/** A test as it is declared: 0-based line, and what tells it from others. */
export type Declaration = { readonly line: number; readonly title: string }

/** Declarations of tests, in the order of the text. An annotation is named after the method below it. */
export function declarationsOf(side: Side): readonly Declaration[] {
  const bare = side.layer("bare").split("\n")
  const lines = [...side.layer("code").matchAll(TESTS)].map(({ 0: match, index }) =>
    // The pattern may begin at the line break before.
    side.lineAt(index + match.length - 1),
  )
  let named = ""
  return [...new Set(lines)].map(line => {
    const { title, isComputed } = titleAt(bare, line)
    if (!isComputed) named = title
    return { line, title: isComputed ? `${named} / ${title}` : title }
  })
}

/** A computed title, as of the cases of a table, says nothing by itself: it needs the name of the test that it is in. */
function titleAt(lines: readonly string[], line: number): { readonly title: string; readonly isComputed: boolean } {
  const own = (lines[line] ?? "").trim()
  const below = /^[@[#]/.test(own) ? lines.slice(line + 1, line + 6).find(text => !/^\s*(?:[@[#]|$)/.test(text)) : null
  // What a test is given, or how it is run, is no part of its name.
  const declared = (below ?? own).trim()
  const name =
    /\b(?:def|func|fun|function|void)\s{1,9}(\w{1,200})/.exec(declared) ?? /["'`]([^"'`]{1,200})["'`]/.exec(declared)
  return { title: name?.[1] ?? declared.slice(0, 200), isComputed: name === null }
}

/** Title of the test that each line belongs to; empty outside of all tests. */
export function titlesByLine(side: Side): (line: number) => string {
  const titles = new Map<number, string>()
  const declarations = declarationsOf(side)
  for (const [index, { line, title }] of declarations.entries()) {
    const end = Math.min(blockEnd(side.lines, line), declarations[index + 1]?.line ?? side.lines.length)
    for (let own = line; own < end; own++) titles.set(own, title)
  }
  return line => titles.get(line) ?? ""
}

/** Line after the block that is declared at `start`: what is indented deeper, and the bracket or word that closes it. */
function blockEnd(lines: readonly string[], start: number): number {
  const indent = indentOf(lines[start] ?? "")
  let isBody = false
  for (let line = start + 1; line < lines.length; line++) {
    const text = lines[line] ?? ""
    if (/^\s*\{?\s*$/.test(text)) continue
    if (indentOf(text) > indent) isBody = true
    else if (/^\s*(?:[)}\]]|end\b)/.test(text)) return line + 1
    // Between an annotation and its method there is no body yet.
    else if (isBody || !/^\s*[@[#]/.test(lines[start] ?? "")) return line
  }
  return lines.length
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length
}
