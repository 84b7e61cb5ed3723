import type { Config } from "../../../config/config.ts"

/**
 * The priority to set on a ticket, or null where it should stay: a priority is only ever raised, and one that the
 * configuration does not know was set by a person for reasons of their own.
 */
export function raisePriority(
  current: string | null,
  wanted: string,
  priorities: Config["jira"]["priorities"],
): string | null {
  const highestFirst = priorities.toSorted((one, other) => other.atLeast - one.atLeast).map(({ name }) => rank(name))
  const from = highestFirst.indexOf(rank(current ?? ""))
  const to = highestFirst.indexOf(rank(wanted))
  return from >= 0 && to >= 0 && to < from ? wanted : null
}

function rank(name: string): string {
  return name.toLowerCase()
}
