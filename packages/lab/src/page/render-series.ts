import { html } from "hono/html"
import type { WidgetSeries } from "../datadog/dashboards/widget-reading.ts"
import { formatValue } from "./format-value.ts"

type Html = ReturnType<typeof html>

/** Beyond these, colours could not be told apart; the rest is drawn as one. */
const MOST = 8
const SIZE = { width: 300, height: 70 }

type Drawn = { readonly name: string; readonly values: readonly number[]; readonly total: number }

/**
 * A timeseries as bars, one for each moment at which something was measured: counts stand on each other, measurements
 * beside each other. The legend below, with sums or averages, says in words what the picture shows.
 */
export function renderSeries(series: readonly WidgetSeries[], given: SeriesLook): Html {
  const times = [...new Set(series.flatMap(({ points }) => points.map(([at]) => at)))].toSorted((a, b) => a - b)
  if (times.length === 0) return html`<p class="quiet">no data</p>`
  const drawn = folded(series.map(one => drawnSeries(one, times, given)).toSorted((a, b) => b.total - a.total))
  return html`<svg viewBox="0 0 ${SIZE.width} ${SIZE.height}" preserveAspectRatio="none" aria-hidden="true">
      ${given.adds ? stacked(drawn, times.length) : beside(drawn, times.length)}
    </svg>
    <p class="span">
      <span>${shortTime(times[0])}</span> <span>${times.length > 1 ? shortTime(times.at(-1)) : ""}</span
      ><span>${given.adds ? "sum" : "average"}</span>
    </p>
    <ul class="legend">
      ${drawn.map(
        ({ name, total }, index) =>
          html`<li><i class="c${index}"></i><span>${name}</span> <b>${formatValue(total, given.unit)}</b></li>`,
      )}
    </ul>`
}

export type SeriesLook = {
  readonly unit: string | null
  /** Whether points are counts, which add up. */
  readonly adds: boolean
}

function drawnSeries({ name, points }: WidgetSeries, times: readonly number[], { adds }: SeriesLook): Drawn {
  const byTime = new Map(points)
  const values = times.map(at => Math.max(0, byTime.get(at) ?? 0))
  const sum = points.reduce((all, [, value]) => all + value, 0)
  return { name: shortName(name), values, total: adds ? sum : sum / Math.max(1, points.length) }
}

// "auto_triage.tickets outcome:created" stands below a title that says what it is about.
function shortName(name: string): string {
  const tags = name.split(" ").slice(1)
  return tags.length === 0 ? name : tags.map(tag => tag.slice(tag.indexOf(":") + 1)).join(" · ")
}

function folded(drawn: readonly Drawn[]): readonly Drawn[] {
  if (drawn.length <= MOST) return drawn
  const rest = drawn.slice(MOST - 1)
  const values = rest[0]?.values.map((_, index) => rest.reduce((sum, one) => sum + (one.values[index] ?? 0), 0)) ?? []
  const total = rest.reduce((sum, one) => sum + one.total, 0)
  return [...drawn.slice(0, MOST - 1), { name: `${rest.length} others`, values, total }]
}

function stacked(drawn: readonly Drawn[], count: number): Html {
  const heights = moments(count).map(index => drawn.reduce((sum, one) => sum + (one.values[index] ?? 0), 0))
  const reached = heights.map(() => 0)
  const scale = SIZE.height / (Math.max(...heights) || 1)
  const { step, width } = columns(count)
  const bars = drawn.flatMap(({ values }, color) =>
    values.map((value, index) => {
      reached[index] = (reached[index] ?? 0) + value * scale
      const x = step * index + (step - width) / 2
      return bar({ color, x, y: SIZE.height - reached[index], width, height: value * scale })
    }),
  )
  return html`${bars}`
}

function beside(drawn: readonly Drawn[], count: number): Html {
  const scale = SIZE.height / (Math.max(...drawn.flatMap(({ values }) => values)) || 1)
  const { step, width: whole } = columns(count)
  const width = whole / drawn.length
  const bars = drawn.flatMap(({ values }, color) =>
    values.map((value, index) => {
      const x = step * index + (step - whole) / 2 + width * color
      return bar({ color, x, y: SIZE.height - value * scale, width, height: value * scale })
    }),
  )
  return html`${bars}`
}

function moments(count: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => index)
}

function columns(count: number): { readonly step: number; readonly width: number } {
  const step = SIZE.width / count
  return { step, width: Math.min(step * 0.8, 40) }
}

type Bar = Readonly<Record<"color" | "x" | "y" | "width" | "height", number>>

function bar({ color, x, y, width, height }: Bar): Html | string {
  if (height === 0) return ""
  const place = [x, y, width, height].map(length => length.toFixed(1))
  return html`<rect class="c${color}" x="${place[0]}" y="${place[1]}" width="${place[2]}" height="${place[3]}" />`
}

function shortTime(at: number | undefined): string {
  return at === undefined ? "" : `${new Date(at).toISOString().slice(0, 16).replace("T", " ")} UTC`
}
