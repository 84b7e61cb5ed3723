import type { LogIndexFacts, RetentionFilterFacts } from "../../../ports/datadog-inspection.ts"
import { asAttributes, type Attributes } from "../attributes.ts"

/** Log indexes, in the order in which a log is offered to them. */
export function mapIndexes(body: unknown): readonly LogIndexFacts[] {
  return listOf(body, "indexes").map(index => ({
    name: text(index["name"]),
    filter: text(asAttributes(index["filter"])["query"]),
    days: number(index["num_retention_days"]),
    full: index["is_rate_limited"] === true,
    exclusions: listOf(index, "exclusion_filters")
      .filter(exclusion => exclusion["is_enabled"] !== false)
      .map(exclusion => {
        const { query, sample_rate: share } = asAttributes(exclusion["filter"])
        return { filter: text(query), share: number(share) ?? 1 }
      }),
  }))
}

/** Retention filters of spans. */
export function mapRetentionFilters(body: unknown): readonly RetentionFilterFacts[] {
  return listOf(body, "data").map(item => {
    const attributes = asAttributes(item["attributes"])
    return {
      name: text(attributes["name"]),
      kind: text(attributes["filter_type"]),
      enabled: attributes["enabled"] === true,
      filter: text(asAttributes(attributes["filter"])["query"]),
      rate: number(attributes["rate"]) ?? 0,
    }
  })
}

function listOf(body: unknown, name: string): readonly Attributes[] {
  const list = asAttributes(body)[name]
  return Array.isArray(list) ? list.map(asAttributes) : []
}

function text(value: unknown): string {
  return typeof value === "string" ? value : ""
}

function number(value: unknown): number | null {
  return typeof value === "number" && Number.isFinite(value) ? value : null
}
