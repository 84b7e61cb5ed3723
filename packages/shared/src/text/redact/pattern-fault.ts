import { type PatternItem, patternItems } from "./pattern-items.ts"

const LONGEST_PATTERN = 500
// A range of counts up to this is tried out; the product of all of them is the cost per start.
const SMALL_RANGE = 32
const HIGHEST_COST = 1024
const ASCII = Array.from({ length: 128 }, (_, code) => String.fromCharCode(code))

type Row = readonly PatternItem[]

/**
 * What keeps a pattern of the configuration from being used, in words for its author; null where nothing does. It refuses
 * what could take more than linear time on a hostile text, and rather refuses too much.
 */
export function patternFault(pattern: string): string | null {
  if (pattern === "" || pattern.length > LONGEST_PATTERN)
    return `the pattern must have 1 to ${LONGEST_PATTERN} characters`
  try {
    if (new RegExp(pattern, "u").test(""))
      return "the pattern matches the empty text; let it match at least one character"
  } catch (error) {
    return `the pattern is no valid regular expression (${error instanceof Error ? error.message : "syntax"})`
  }
  const samples = [...new Set([...ASCII, ..."é ßЖ中٣\u00a0\u2028😀", ...pattern])]
  return rowsFault(patternItems(pattern), samples)
}

function rowsFault(rows: readonly Row[], samples: readonly string[]): string | null {
  const all = rows.flatMap(itemsWithin)
  if (all.some(item => item.kind === "backreference"))
    return "back references can take exponential time; write the text out instead"
  const cost = all.reduce((product, item) => product * (isLong(item) ? 1 : item.max - item.min + 1), 1)
  if (cost > HIGHEST_COST) return "too many optional parts; split the pattern into several rules"
  const inLookaround = all
    .filter(item => item.kind === "lookaround")
    .flatMap(item => item.alternatives.flatMap(itemsWithin))
  if (inLookaround.some(isLong)) return "a repeat within a lookaround costs too much; give it a count such as {1,10}"
  if (all.some(item => item.kind === "group" && item.max > 1 && !isPlainRepeat(item, samples)))
    return "a repeat within a repeated group can take exponential time; end the group with a character that its repeats cannot match, or repeat a single class"
  const sequences = [...rows, ...all.flatMap(item => item.alternatives)]
  if (sequences.some(row => hasCompetingRepeats(row, samples)))
    return "two repeats that can match the same characters can take more than linear time; put a fixed character between them that the first cannot match"
  return null
}

function itemsWithin(row: Row): PatternItem[] {
  return row.flatMap(item => [item, ...item.alternatives.flatMap(itemsWithin)])
}

function isLong(item: PatternItem): boolean {
  return item.max - item.min > SMALL_RANGE
}

function isVariable(item: PatternItem): boolean {
  return item.max > item.min
}

// Repeating is safe where there is one way only to read each round: alternatives that begin differently, and every variable
// part followed by something that it cannot match itself.
function isPlainRepeat(group: PatternItem, samples: readonly string[]): boolean {
  const inner = group.alternatives.flatMap(itemsWithin).filter(item => item.kind === "group")
  if (inner.some(item => item.alternatives.flatMap(itemsWithin).some(isVariable) || isVariable(item))) return false
  const firsts = group.alternatives.map(row => row.slice(0, 1))
  if (group.alternatives.some(row => row.length === 0)) return false
  const distinct = firsts.every((row, index) => firsts.slice(index + 1).every(other => isDisjoint(row, other, samples)))
  return (
    distinct && group.alternatives.every(row => row.every((item, index) => isSettled(item, row[index + 1], samples)))
  )
}

function isSettled(item: PatternItem, next: PatternItem | undefined, samples: readonly string[]): boolean {
  return !isVariable(item) || (next !== undefined && next.min > 0 && isDisjoint([item], [next], samples))
}

function hasCompetingRepeats(row: Row, samples: readonly string[]): boolean {
  const long = row.map(item => isLong(item) || item.alternatives.flatMap(itemsWithin).some(isLong))
  return row.some((first, start) => {
    if (long[start] !== true) return false
    const next = long.indexOf(true, start + 1)
    if (next < 0) return false
    const between = row.slice(start + 1, next + 1).filter(item => item.min > 0)
    return !between.some(item => isDisjoint([first], [item], samples))
  })
}

function isDisjoint(left: Row, right: Row, samples: readonly string[]): boolean {
  const [a, b] = [left.flatMap(setsOf), right.flatMap(setsOf)]
  if (a.length === 0 || b.length === 0) return false
  const matches = (sources: readonly string[], sample: string): boolean =>
    sources.some(source => new RegExp(`^(?:${source})$`, "u").test(sample))
  return !samples.some(sample => matches(a, sample) && matches(b, sample))
}

function setsOf(item: PatternItem): string[] {
  return itemsWithin([item]).flatMap(within => (within.kind === "set" ? [within.source] : []))
}
