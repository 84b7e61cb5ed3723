import type { Named } from "./repository-state.ts"

/** Sets a variable or secret; GitHub keeps their names in upper case and the date of their first appearance. */
export function setNamed(
  store: Map<string, Named>,
  entry: { readonly name: string; readonly value: string },
  now: number,
): void {
  const name = entry.name.toUpperCase()
  store.set(name, { name, value: entry.value, createdAt: store.get(name)?.createdAt ?? now, updatedAt: now })
}

/** Values by name, as a job gets them. */
export function valuesOf(store: ReadonlyMap<string, Named>): ReadonlyMap<string, string> {
  return new Map([...store.values()].map(({ name, value }) => [name, value]))
}
