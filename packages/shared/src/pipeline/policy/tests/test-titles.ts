import type { Side } from "../source/side.ts"
import { TESTS } from "./test-syntax.ts"

/** A test as it is declared: 0-based line, and what tells it from others. */
export type Declaration = { readonly line: number; readonly title: string }

/** Between the title of a test and that of one inside of it. */
export const WITHIN = " / "
const MAX_TABLE = 60

/** Declarations of tests, in the order of the text. An annotation is named after the method below it. */
export function declarationsOf(side: Side): readonly Declaration[] {
  const bare = side.layer("bare").split("\n")
  const lines = [...side.layer("code").matchAll(TESTS)].map(({ 0: match, index }) =>
    // The pattern may begin at the line break before.
    side.lineAt(index + match.length - 1),
  )
  let outer = ""
  return [...new Set(lines)].map(line => {
    const title = titleAt(bare, line)
    // In Go every table has cases of the same name.
    if (/^\s*t\.Run\b/.test(bare[line] ?? "")) return { line, title: `${outer}${WITHIN}${title}` }
    outer = title
    return { line, title }
  })
}

function titleAt(lines: readonly string[], line: number): string {
  const own = (lines[line] ?? "").trim()
  const below = /^[@[#]/.test(own) ? lines.slice(line + 1, line + 6).find(text => !/^\s*(?:[@[#]|$)/.test(text)) : null
  // What a test is given, or how it is run, is no part of its name.
  const declared = (below ?? own).trim()
  const name =
    /\b(?:def|func|fun|function|void)\s{1,9}(\w{1,200})/.exec(declared) ?? /["'`]([^"'`]{1,200})["'`]/.exec(declared)
  return titleBelowTable(lines, line) ?? name?.[1] ?? declared.slice(0, 200)
}

/** it.each([ … ])("title": the texts of the table are no titles. */
function titleBelowTable(lines: readonly string[], line: number): string | null {
  if (!/\.(?:each|for)\b/.test((lines[line] ?? "").slice(0, 100))) return null
  for (const text of lines.slice(line, line + MAX_TABLE)) {
    const title = /(?:\)|`)\s{0,3}\(\s{0,3}["'`]([^"'`]{1,200})["'`]/.exec(text.slice(0, 1_000))?.[1]
    if (title !== undefined) return title
  }
  return null
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
