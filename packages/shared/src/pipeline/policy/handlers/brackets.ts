/** Which bracket belongs to which in a text; null where a bracket has no partner. */
export type Brackets = {
  readonly closing: (open: number) => number | null
  readonly opening: (close: number) => number | null
}

/** Pairs brackets of one kind in one pass. A stray one, as in a regular expression, spoils only what encloses it. */
export function pairBrackets(code: string, open: "{" | "(", close: "}" | ")"): Brackets {
  const partners = new Map<number, number>()
  const waiting: number[] = []
  for (let at = 0; at < code.length; at++) {
    const mark = code.charAt(at)
    if (mark === open) waiting.push(at)
    if (mark !== close) continue
    const start = waiting.pop()
    if (start === undefined) continue
    partners.set(start, at)
    partners.set(at, start)
  }
  const partner = (at: number): number | null => partners.get(at) ?? null
  return { closing: partner, opening: partner }
}
