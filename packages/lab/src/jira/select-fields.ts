/**
 * The fields that a caller asked for: ids, `*all`, `*navigable`, and `-id` to leave one out. A list of exclusions alone
 * starts from everything. Comments are not navigable.
 */
export function selectFields(
  fields: Readonly<Record<string, unknown>>,
  wanted: readonly string[],
): Record<string, unknown> {
  const removed = new Set(wanted.filter(name => name.startsWith("-")).map(name => name.slice(1)))
  const included = new Set(wanted.filter(name => !name.startsWith("-")))
  const all = included.size === 0 || included.has("*all")
  const navigable = included.has("*navigable")
  return Object.fromEntries(
    Object.entries(fields).filter(([id, value]) => {
      if (removed.has(id) || value === undefined) return false
      return all || included.has(id) || (navigable && id !== "comment")
    }),
  )
}
