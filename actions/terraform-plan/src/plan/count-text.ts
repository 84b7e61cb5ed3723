import type { Counts } from "./read-plan.ts"

const WORDS = [
  ["delete", "to destroy"],
  ["replace", "to replace"],
  ["update", "to change"],
  ["create", "to create"],
  ["forget", "to forget"],
] as const

/** "1 to destroy, 3 to create": what there is, the gravest first. */
export function countText(counts: Counts): string {
  const said = WORDS.filter(([kind]) => counts[kind] > 0).map(([kind, words]) => `${counts[kind]} ${words}`)
  return said.length === 0 ? "no resources" : said.join(", ")
}
