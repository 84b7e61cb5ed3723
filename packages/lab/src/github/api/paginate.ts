import type { Call } from "./call.ts"

export type Page<T> = { readonly items: readonly T[]; readonly headers: Readonly<Record<string, string>> }

function positive(text: string | null, otherwise: number): number {
  const value = Number(text)
  return text !== null && Number.isInteger(value) && value > 0 ? value : otherwise
}

function linkHeader(call: Call, page: number, last: number): Record<string, string> {
  const link = (to: number, rel: string): string => {
    const url = new URL(`${call.hub.baseUrl}${call.url.pathname}${call.url.search}`)
    url.searchParams.set("page", String(to))
    return `<${url.href}>; rel="${rel}"`
  }
  const links = [
    ...(page > 1 ? [link(page - 1, "prev"), link(1, "first")] : []),
    ...(page < last ? [link(page + 1, "next"), link(last, "last")] : []),
  ]
  return links.length === 0 ? {} : { link: links.join(", ") }
}

/** The page that `page` and `per_page` ask for (30, at most 100), with GitHub's Link header. */
export function paginate<T>(call: Call, all: readonly T[]): Page<T> {
  const size = Math.min(100, positive(call.query.get("per_page"), 30))
  const page = positive(call.query.get("page"), 1)
  const last = Math.max(1, Math.ceil(all.length / size))
  return { items: all.slice((page - 1) * size, page * size), headers: linkHeader(call, page, last) }
}
