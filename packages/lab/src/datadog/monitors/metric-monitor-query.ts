import { type MetricExpression, parseMetricExpression } from "../metrics/metric-expression.ts"
import type { Comparator } from "../monitor-query.ts"

/** A parsed query of a "query alert" or "metric alert". */
export type MetricMonitorQuery = {
  readonly kind: "metric"
  /** Over the moments of the window. */
  readonly time: "avg" | "sum" | "max" | "min"
  readonly expression: MetricExpression
  readonly by: readonly string[]
  readonly windowMs: number
  readonly windowText: string
  readonly comparator: Comparator
  readonly threshold: number
}

export type ParsedMetricMonitor =
  | { readonly ok: true; readonly query: MetricMonitorQuery }
  | { readonly ok: false; readonly problem: string }

const HEAD = /^\s{0,20}([a-z_]{1,20})\(\s{0,9}last_(\d{1,5})([mhdw])\s{0,9}\)\s{0,9}:/
const TAIL = /(<=|>=|==|!=|<|>)\s{0,9}(-?\d{1,15}(?:\.\d{1,15})?)$/
const AGGREGATORS = ["avg", "sum", "max", "min"] as const
/** Unit to the largest amount and its milliseconds. */
const WINDOWS: Readonly<Record<string, readonly [number, number]>> = {
  m: [10_080, 60_000],
  h: [168, 3_600_000],
  d: [7, 86_400_000],
  w: [1, 604_800_000],
}

/** The classic grammar: `sum(last_5m):sum:metric{tag:x,!tag:y} by {k}.as_count() > 5`, with arithmetic between queries. */
export function parseMetricMonitor(text: string): ParsedMetricMonitor {
  const head = HEAD.exec(text)
  const body = text.slice(head?.[0].length ?? 0).trimEnd()
  const tail = TAIL.exec(body.slice(-60))
  if (head === null) return refuse("expected a time aggregation such as avg(last_5m): at the beginning")
  if (tail === null) return refuse("expected a comparison with a number at the end")
  const time = AGGREGATORS.find(known => known === head[1])
  if (time === undefined) return refuse(`unsupported time aggregation ${head[1]}`)
  const [limit, unit] = WINDOWS[head[3] ?? ""] ?? [0, 0]
  const amount = Number(head[2])
  const windowText = `last_${head[2]}${head[3]}`
  if (!(amount >= 1 && amount <= limit)) return refuse(`unsupported time window ${windowText}`)
  const expression = parseMetricExpression(body.slice(0, body.length - tail[0].length))
  if (typeof expression === "string") return refuse(expression)
  if (expression.queries.some(({ text: query }) => query.includes("$"))) return refuse("a monitor has no variables")
  return {
    ok: true,
    query: {
      kind: "metric",
      time,
      expression,
      by: expression.by,
      windowMs: amount * unit,
      windowText,
      comparator: tail[1] as Comparator,
      threshold: Number(tail[2]),
    },
  }
}

function refuse(problem: string): ParsedMetricMonitor {
  return { ok: false, problem }
}
