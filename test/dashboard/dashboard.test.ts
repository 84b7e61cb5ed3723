import { readFileSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, test } from "vitest"
import { evaluateFormula } from "../../packages/lab/src/datadog/metrics/formula.ts"
import { parseMetricQuery } from "../../packages/lab/src/datadog/metrics/parse-metric-query.ts"
import { readRecordedState } from "../../packages/lab/src/provision/recorded-state.ts"
import { type Place, readDashboardForm, type WidgetForm } from "./dashboard-form.ts"
import { METRIC_NAMES, metricUseFaults, readMetricUse } from "./metric-use.ts"

const { groups, not_drawn: notDrawn } = readDashboardForm()
const widgets = groups.flatMap(group => group.widgets)
const queries = widgets.flatMap(widget => Object.values(widget.queries ?? {}))
const drawn = new Set(queries.map(query => readMetricUse(query)?.metric))

describe("the dashboard", () => {
  test("draws only metrics that something sends, by tags that they have, and as what they are", () => {
    const faults = queries.flatMap(query => {
      const use = readMetricUse(query)
      return use === null ? [`cannot be read: ${query}`] : metricUseFaults(use)
    })
    expect(faults).toEqual([])
  })

  test("draws every metric, or says why not", () => {
    expect(METRIC_NAMES.filter(name => !drawn.has(name)).toSorted()).toEqual(Object.keys(notDrawn).toSorted())
  })

  test("asks nothing that Datadog would not understand", () => {
    expect(queries.filter(query => parseMetricQuery(query) === null)).toEqual([])
    const results = widgets.flatMap(({ queries: named, formula }) => {
      if (named === undefined) return []
      const values = Object.fromEntries(Object.keys(named).map(name => [name, 1]))
      return [evaluateFormula(formula ?? Object.keys(named).join(" "), values)]
    })
    expect(results.length).toBeGreaterThan(30)
    expect(results.filter(result => typeof result !== "number")).toEqual([])
  })

  test("adds counts up, and never measurements", () => {
    const folded = widgets.filter(({ draw }) => draw === "value" || draw === "top")
    const wrong = folded.filter(({ queries: named = {}, over = "sum" }) =>
      Object.values(named).some(query => readMetricUse(query)?.asCount !== (over === "sum")),
    )
    expect(wrong.map(({ title }) => title)).toEqual([])
  })

  test("names every widget once, says in each group where to look next, and colours every number it has", () => {
    const titles = widgets.flatMap(({ draw, title }) => (draw === "note" ? [] : [title ?? ""]))
    expect(titles).not.toContain("")
    expect(new Set(titles).size).toBe(titles.length)
    for (const group of groups) expect(group.widgets.at(-1)?.draw).toBe("note")
    const painted = widgets.flatMap(({ colors }) => (colors === undefined ? [] : [colors]))
    expect(painted.filter(colors => !isPainted(colors, -1) || !isPainted(colors, 1e9))).toEqual([])
  })

  test("links to chapters that there are", () => {
    const document = readFileSync(join(import.meta.dirname, "../../docs/dashboard.md"), "utf8")
    const chapters = [...document.matchAll(/^#+ (.+)$/gm)].map(([, title = ""]) => anchor(title))
    const links = groups.flatMap(group =>
      group.widgets.flatMap(({ text = "" }) => [...text.matchAll(/docs\}#([\w-]+)/g)]),
    )
    expect(links.map(([, chapter]) => chapter)).toEqual(groups.map(({ title }) => anchor(title)))
    expect(chapters).toEqual(expect.arrayContaining(groups.map(({ title }) => anchor(title))))
  })

  test("has a place for everything, within twelve columns and without overlaps", () => {
    expect(
      placeFaults(
        groups.map(({ at }) => at),
        [0, 0, 12, 100],
      ),
    ).toEqual([])
    for (const { at, widgets: inner, title } of groups)
      // The title of a group takes the first of its rows.
      expect(
        placeFaults(
          inner.map(widget => widget.at),
          [0, 0, at[2], at[3] - 1],
        ),
        title,
      ).toEqual([])
  })
})

describe.each(["staging", "production"] as const)("what the provider sends to Datadog for %s", environment => {
  const body = readRecordedState(environment).requests.find(({ path }) => path === "/api/v1/dashboard")?.body as Sent
  const sent = body.widgets.flatMap(({ definition }) => definition.widgets.map(widget => widget.definition))

  test("holds every group, title, query and formula of the form", () => {
    // The recording of production leaves the environment's name open.
    expect(body.title).toBe(environment === "staging" ? "auto-triage (staging)" : "auto-triage (<<env>>)")
    expect(body.widgets.map(({ definition }) => definition.title)).toEqual(groups.map(({ title }) => title))
    const asked = sent.flatMap(({ requests = [] }) => requests.flatMap(request => request.queries ?? []))
    expect(asked.map(({ query }) => query)).toEqual(queries)
    expect(sent.map(({ type }) => type)).toEqual(widgets.map(({ draw }) => TYPES[draw]))
    const formulas = sent.flatMap(({ requests = [] }) => requests.flatMap(request => request.formulas ?? []))
    expect(formulas.map(({ formula }) => formula)).toEqual(
      widgets.flatMap(({ queries: named, formula }) => (named === undefined ? [] : [formula ?? Object.keys(named)[0]])),
    )
  })

  test("holds no null, which Datadog drops and every later plan would want back", () => {
    expect(JSON.stringify(body)).not.toContain("null")
  })
})

const TYPES: Readonly<Record<WidgetForm["draw"], string>> = {
  value: "query_value",
  top: "toplist",
  bars: "timeseries",
  lines: "timeseries",
  monitors: "manage_status",
  issues: "list_stream",
  note: "note",
}

type SentRequest = {
  readonly queries?: readonly { query: string }[]
  readonly formulas?: readonly { formula: string }[]
}
type SentWidget = { readonly type: string; readonly title?: string; readonly requests?: readonly SentRequest[] }
type Sent = {
  readonly title: string
  readonly widgets: readonly {
    readonly definition: { readonly title: string; readonly widgets: readonly { readonly definition: SentWidget }[] }
  }[]
}

function isPainted(colors: NonNullable<WidgetForm["colors"]>, value: number): boolean {
  const holds: Readonly<Record<string, (limit: number) => boolean>> = {
    "<": limit => value < limit,
    "<=": limit => value <= limit,
    ">": limit => value > limit,
    ">=": limit => value >= limit,
  }
  return colors.some(([comparator, limit]) => holds[comparator]?.(limit) === true)
}

function anchor(title: string): string {
  return title
    .toLowerCase()
    .replace(/[^\w\s-]/g, "")
    .replaceAll(" ", "-")
}

function placeFaults(places: readonly Place[], [, , columns, rows]: Place): readonly string[] {
  const outside = places.filter(([x, y, width, height]) => x < 0 || y < 0 || x + width > columns || y + height > rows)
  const overlaps = places.flatMap((a, index) => places.slice(index + 1).filter(b => overlap(a, b)))
  return [...outside.map(place => `outside: ${place.join()}`), ...overlaps.map(place => `overlaps: ${place.join()}`)]
}

function overlap([ax, ay, aw, ah]: Place, [bx, by, bw, bh]: Place): boolean {
  return ax < bx + bw && bx < ax + aw && ay < by + bh && by < ay + ah
}
