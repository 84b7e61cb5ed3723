import { eventFacets } from "./event-facets.ts"
import { sliceCount, userIndexes, type EventSlice } from "./event-slices.ts"

export type Compute = { readonly aggregation: string; readonly metric: string | null }
export type GroupBy = {
  readonly facet: string
  readonly limit: number
  /** Stands for events without the facet; without it they are left out. */
  readonly missing: string | null
  readonly sort: {
    readonly by: "measure" | "alphabetical"
    readonly descending: boolean
    readonly compute: Compute | null
  }
}
export type Bucket = {
  readonly by: Readonly<Record<string, string>>
  readonly computes: Readonly<Record<string, number>>
}

/** Groups by one facet after the other, each cut to its limit, and computes c0, c1, … per group. */
export function aggregateEvents(
  slices: readonly EventSlice[],
  computes: readonly Compute[],
  groupBy: readonly GroupBy[],
): readonly Bucket[] {
  const [first, ...rest] = groupBy
  if (first === undefined) {
    if (slices.length === 0) return []
    return [{ by: {}, computes: Object.fromEntries(computes.map((one, n) => [`c${n}`, computeOver(slices, one)])) }]
  }
  return topGroups(slices, first).flatMap(([value, members]) =>
    aggregateEvents(members, computes, rest).map(bucket => ({ ...bucket, by: { [first.facet]: value, ...bucket.by } })),
  )
}

function topGroups(slices: readonly EventSlice[], groupBy: GroupBy): readonly (readonly [string, EventSlice[]])[] {
  const groups = new Map<string, EventSlice[]>()
  for (const slice of slices) {
    for (const [value, part] of splitByFacet(slice, groupBy)) {
      const members = groups.get(value)
      if (members === undefined) groups.set(value, [part])
      else members.push(part)
    }
  }
  const sign = groupBy.sort.descending ? -1 : 1
  const measure = groupBy.sort.compute ?? { aggregation: "count", metric: null }
  const sorted = [...groups].map(([value, members]) => ({ value, members, size: computeOver(members, measure) }))
  sorted.sort((a, b) => {
    const byName = a.value < b.value ? -1 : Number(a.value > b.value)
    return groupBy.sort.by === "alphabetical" ? sign * byName : sign * (a.size - b.size) || byName
  })
  return sorted.slice(0, groupBy.limit).map(({ value, members }) => [value, members])
}

function splitByFacet(slice: EventSlice, { facet, missing }: GroupBy): readonly (readonly [string, EventSlice])[] {
  if (!isPerUser(facet)) {
    const values = eventFacets(slice.event, 0).values(facet)
    return (values.length === 0 && missing !== null ? [missing] : values).map(value => [value, slice])
  }
  return userIndexes(slice).flatMap(user => {
    const part = slice.event.user === null && slice.event.users > 0 ? { ...slice, users: [user] } : slice
    return eventFacets(slice.event, user)
      .values(facet)
      .map(value => [value, part] as const)
  })
}

/** One number over all events of the slices; 0 where nothing has the metric. */
export function computeOver(slices: readonly EventSlice[], { aggregation, metric }: Compute): number {
  if (aggregation === "count") return slices.reduce((sum, slice) => sum + sliceCount(slice), 0)
  const facet = metric ?? "@usr.id"
  if (aggregation === "cardinality") return distinct(slices, facet)
  const weighted = slices.map(slice => ({ weight: sliceCount(slice), value: numberOf(slice, facet) }))
  return overNumbers(
    aggregation,
    weighted.filter(({ value }) => !Number.isNaN(value)),
  )
}

function distinct(slices: readonly EventSlice[], facet: string): number {
  const values = new Set<string>()
  for (const slice of slices) {
    const indexes = isPerUser(facet) ? userIndexes(slice) : [0]
    for (const index of indexes) for (const value of eventFacets(slice.event, index).values(facet)) values.add(value)
  }
  return values.size
}

function overNumbers(aggregation: string, weighted: readonly { weight: number; value: number }[]): number {
  const total = weighted.reduce((sum, { weight }) => sum + weight, 0)
  if (total === 0) return 0
  const sorted = weighted.toSorted((a, b) => a.value - b.value)
  const sum = weighted.reduce((so, { weight, value }) => so + weight * value, 0)
  switch (aggregation) {
    case "min":
      return sorted[0]?.value ?? 0
    case "max":
      return sorted.at(-1)?.value ?? 0
    case "sum":
      return sum
    case "avg":
      return sum / total
    default: {
      const share = aggregation === "median" ? 0.5 : Number(aggregation.slice(2)) / 100
      let seen = 0
      return sorted.find(({ weight }) => (seen += weight) >= share * total)?.value ?? 0
    }
  }
}

function numberOf(slice: EventSlice, facet: string): number {
  return Number(eventFacets(slice.event, 0).values(facet.startsWith("@") ? facet : `@${facet}`)[0] ?? Number.NaN)
}

function isPerUser(facet: string): boolean {
  return facet === "@usr.id" || facet === "@session.id"
}
