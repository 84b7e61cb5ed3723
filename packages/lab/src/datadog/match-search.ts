import type { Pattern, SearchQuery } from "./search-query.ts"

/** What a query is asked of. */
export interface SearchSubject {
  /** All values of a facet ("service") or attribute ("@usr.id"); none where the event lacks it. */
  values(key: string): readonly string[]
  /** What free text is looked for in. */
  text(): readonly string[]
}

/** Tags compare without regard to case, attributes exactly, as Datadog does. */
export function matchSearch(query: SearchQuery, subject: SearchSubject): boolean {
  switch (query.kind) {
    case "and":
      return query.parts.every(part => matchSearch(part, subject))
    case "or":
      return query.parts.some(part => matchSearch(part, subject))
    case "not":
      return !matchSearch(query.part, subject)
    case "range":
      return subject.values(query.key).some(value => inRange(Number(value), query.low, query.high))
    case "term":
      return matchTerm(query.key, query.pattern, subject)
  }
}

function matchTerm(key: string | null, pattern: Pattern, subject: SearchSubject): boolean {
  if (key === null) return isAnything(pattern) || subject.text().some(text => containsWords(text, pattern))
  const exact = key.startsWith("@")
  return subject.values(key).some(value => matchWhole(value, pattern, exact))
}

function inRange(value: number, low: number, high: number): boolean {
  return value >= low && value <= high
}

function isAnything(pattern: Pattern): boolean {
  return pattern.length > 0 && pattern.every(piece => typeof piece !== "string" && piece.wildcard === "*")
}

function containsWords(text: string, pattern: Pattern): boolean {
  return matchWhole(text, [{ wildcard: "*" }, ...pattern, { wildcard: "*" }], false)
}

/** Each stretch between two stars is found at its first place, so no stretch is ever tried again. */
function matchWhole(value: string, pattern: Pattern, exact: boolean): boolean {
  const text = exact ? value : value.toLowerCase()
  const stretches = splitAtStars(pattern, exact)
  const first = stretches[0] ?? []
  const last = stretches.at(-1) ?? []
  if (stretches.length === 1) return lengthOf(first) === text.length && matchesAt(text, 0, first)
  if (!matchesAt(text, 0, first)) return false
  let at = lengthOf(first)
  for (const stretch of stretches.slice(1, -1)) {
    const found = findFrom(text, at, stretch)
    if (found < 0) return false
    at = found + lengthOf(stretch)
  }
  const tail = text.length - lengthOf(last)
  return tail >= at && matchesAt(text, tail, last)
}

type Stretch = readonly (string | null)[]

function splitAtStars(pattern: Pattern, exact: boolean): Stretch[] {
  const stretches: (string | null)[][] = [[]]
  for (const piece of pattern) {
    if (typeof piece === "string") stretches.at(-1)?.push(exact ? piece : piece.toLowerCase())
    else if (piece.wildcard === "?") stretches.at(-1)?.push(null)
    else stretches.push([])
  }
  return stretches
}

function lengthOf(stretch: Stretch): number {
  return stretch.reduce((sum, piece) => sum + (piece?.length ?? 1), 0)
}

function matchesAt(text: string, start: number, stretch: Stretch): boolean {
  let at = start
  for (const piece of stretch) {
    if (piece !== null && !text.startsWith(piece, at)) return false
    at += piece?.length ?? 1
  }
  return at <= text.length
}

function findFrom(text: string, start: number, stretch: Stretch): number {
  const [only] = stretch
  if (stretch.length === 0) return start
  if (stretch.length === 1 && typeof only === "string") return text.indexOf(only, start)
  for (let at = start; at < text.length; at++) if (matchesAt(text, at, stretch)) return at
  return -1
}
