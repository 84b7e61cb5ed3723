const PAGE = 100
const MOST_PAGES = 20

/** All items of a list of GitHub's; `key` is where a page has them, null where it is the list itself. */
export async function githubPages(
  ask: (path: string) => Promise<unknown>,
  path: string,
  key: string | null,
): Promise<{ readonly items: readonly Readonly<Record<string, unknown>>[]; readonly isWhole: boolean }> {
  const items: Readonly<Record<string, unknown>>[] = []
  for (let page = 1; page <= MOST_PAGES; page++) {
    const body = await ask(`${path}${path.includes("?") ? "&" : "?"}per_page=${PAGE}&page=${page}`)
    const found = key === null ? body : (body as Readonly<Record<string, unknown>>)[key]
    const list: readonly Readonly<Record<string, unknown>>[] = Array.isArray(found) ? found : []
    items.push(...list)
    if (list.length < PAGE) return { items, isWhole: true }
  }
  return { items, isWhole: false }
}
