import type { Issue } from "../enrich.ts"

/** Where an error broke: path and function of the first suspect file, or the path alone; empty where there is none. */
export function placeOf(issue: Pick<Issue, "suspects">): string {
  const first = issue.suspects[0]
  if (first === undefined) return ""
  return first.function === null ? first.path : `${first.path}:${first.function}`
}
