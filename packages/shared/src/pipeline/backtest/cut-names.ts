/** Which names a search asks for: only some where `only` is given, and never those of `without`. */
export type Names = { readonly only: readonly string[] | null; readonly without: readonly string[] }

export const EVERY_NAME: Names = { only: null, without: [] }

/**
 * Parts that ask together for what `names` asks for, by what a search showed: the two halves of those names, and everything
 * else. Null where they cannot be cut: one name alone, or nothing new among those that were shown.
 */
export function cutNames({ only, without }: Names, shown: readonly string[]): readonly Names[] | null {
  if (only !== null) return only.length < 2 ? null : halves(only)
  const fresh = shown.filter(name => !without.includes(name))
  return fresh.length === 0 ? null : [...halves(fresh), { only: null, without: [...without, ...fresh] }]
}

function halves(names: readonly string[]): readonly Names[] {
  const middle = Math.ceil(names.length / 2)
  const parts = [names.slice(0, middle), names.slice(middle)]
  return parts.filter(part => part.length > 0).map(part => ({ only: part, without: [] }))
}
