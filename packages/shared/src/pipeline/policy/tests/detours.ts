import type { FileView } from "../file-view.ts"
import { isInAssertion } from "./lines-in-assertions.ts"
import { ASSERTIONS } from "./test-syntax.ts"
import { declarationsOf, titlesByLine } from "./test-titles.ts"

// What can lead past the rest of a test.
const DETOUR =
  /^\s{0,200}(?:\}\s{0,3})?(?:(?:if|unless|switch|try|else)\b|begin$|(?:return|continue|break|next)\b\s{0,3}(?:;|$|if\b|unless\b))|(?:&&|\?|\bthen\b|\band\b)\s{0,3}expect\b|\)\s{0,3}expect\b/

// A condition with a block of its own, as stand-ins have them.
const CONDITION = /^\s{0,200}(?:\}\s{0,3})?(?:else\b|(?:if|unless)\b[^\n]{0,500}[^;\s])\s{0,3}$/
const LEAVES = /\b(?:return|break|continue|next|done|end|skip\w{0,10}|exit|fail)\b\s{0,3}(?:[;(]|$|if\b|unless\b)/
const MAX_BLOCK = 200

/** 1-based lines, new in a test that was there before, after which its assertions may not be reached. */
export function detours(file: FileView): readonly number[] {
  const { before, after } = file
  if (before === null || after === null || file.hunks().length === 0) return []
  const known = new Set(declarationsOf(before).map(({ title }) => title))
  const titleOf = titlesByLine(after)
  const code = after.layer("code").split("\n")
  const was = new Set(
    before
      .layer("code")
      .split("\n")
      .map(line => line.trim()),
  )
  return [...file.added()]
    .filter(line => titleOf(line) !== "" && known.has(titleOf(line)) && !was.has((code[line] ?? "").trim()))
    .filter(line => DETOUR.test(code[line] ?? "") && !isGoCheck(code, line) && !isByTheWay(code, line))
    .map(line => line + 1)
}

/** In Go a check is itself a condition. */
function isGoCheck(code: readonly string[], line: number): boolean {
  return (
    /^\s*if\s{1,9}[^(\s]/.test(code[line] ?? "") &&
    isInAssertion(code, line) &&
    !/\b(?:false|true)\b\s{0,3}(?:&&|\|\|)/.test(code[line] ?? "")
  )
}

/** A condition on something that neither checks nor leaves leads past nothing. */
function isByTheWay(code: readonly string[], line: number): boolean {
  const own = code[line] ?? ""
  if (!CONDITION.test(own)) return false
  const indent = indentOf(own)
  let last = line + 1
  while (last < code.length && last - line <= MAX_BLOCK && isDeeper(code[last] ?? "", indent)) last += 1
  const block = code.slice(line + 1, last)
  return (
    block.length > 0 &&
    last - line <= MAX_BLOCK &&
    !block.some(text => LEAVES.test(text) || text.search(ASSERTIONS) >= 0)
  )
}

function isDeeper(text: string, indent: number): boolean {
  return text.trim() === "" || indentOf(text) > indent || /^\s*\{\s*$/.test(text)
}

function indentOf(text: string): number {
  return text.length - text.trimStart().length
}
