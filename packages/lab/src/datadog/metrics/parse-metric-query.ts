import { parseSearchQuery } from "../search-query.ts"
import type { Aggregator, MetricQuery } from "./metric-query.ts"

const FORM = /^(sum|avg|min|max|last|count):([A-Za-z][\w.]{0,199})\{([^{}]{0,2000})\}(.{0,500})$/s
const SUFFIX =
  /^\s{0,5}(?:\.(as_count|as_rate)\(\)|\.rollup\(([\w, ]{0,50})\)|\.fill\((zero|null|last|linear)(?:, ?\d{1,5})?\)|by\s{0,5}\{([^{}]{0,300})\})/

/** Parses `sum:metric{tag:value, …} by {tag}.as_count()`. Null where the text is no such query. */
export function parseMetricQuery(text: string): MetricQuery | null {
  const parts = FORM.exec(text.trim())
  const suffixes = readSuffixes(parts?.[4] ?? "")
  const filterText = parts?.[3]?.trim() ?? ""
  // A comma is Datadog's old AND; "!" is its NOT, a template variable matches everything.
  const terms = filterText.split(",").map(term => (term.includes("$") ? "*" : term.trim()))
  const filter = parseSearchQuery(terms.join(" "))
  if (parts === null || suffixes === null || !filter.ok || filterText === "") return null
  const space = parts[1] === "count" ? "sum" : (parts[1] as Aggregator)
  return { space, metric: parts[2] ?? "", filter: filter.query, filterText, ...suffixes }
}

type Suffixes = Pick<MetricQuery, "by" | "asCount" | "fillZero">

function readSuffixes(text: string): Suffixes | null {
  let found: Suffixes = { by: [], asCount: false, fillZero: false }
  for (let rest = text; rest.trim() !== "";) {
    const suffix = SUFFIX.exec(rest)
    if (suffix === null) return null
    const [whole, as, rollup, fill, tags] = suffix
    const by = (tags ?? "").split(",").flatMap(tag => tag.trim() || [])
    if (tags !== undefined && (by.length === 0 || found.by.length > 0)) return null
    found = {
      by: [...found.by, ...by],
      asCount: found.asCount || as === "as_count" || rollup?.trim().startsWith("sum") === true,
      fillZero: found.fillZero || fill === "zero",
    }
    rest = rest.slice(whole.length)
  }
  return found
}
