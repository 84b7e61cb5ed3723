import { parseSearchQuery, type SearchQuery } from "./search-query.ts"

export type Comparator = "<" | "<=" | ">" | ">=" | "==" | "!="

/** A parsed Error Tracking monitor query. */
export type MonitorQuery = {
  /** new: issues for review opened since the monitor; impact: issues not resolved or ignored; count: the legacy sources. */
  readonly kind: "new" | "impact" | "count"
  readonly source: "all" | "browser" | "mobile" | "backend" | "rum" | "traces" | "logs"
  readonly filter: SearchQuery
  readonly rollup: { readonly method: "count" | "avg" | "cardinality"; readonly measure: string | null }
  /** Facets as written, e.g. "issue.id" or "@issue.id". */
  readonly by: readonly string[]
  readonly windowMs: number
  readonly windowText: string
  readonly comparator: Comparator
  readonly threshold: number
}

export type ParsedMonitorQuery =
  | { readonly ok: true; readonly query: MonitorQuery }
  | { readonly ok: false; readonly problem: string }

type Call = { readonly name: string; readonly args: readonly string[] }

class QueryProblem extends Error {}

const SOURCES = ["all", "browser", "mobile", "backend"] as const
/** Unit to the largest amount and its milliseconds. */
const WINDOWS: Readonly<Record<string, readonly [number, number]>> = {
  m: [2880, 60_000],
  h: [48, 3_600_000],
  d: [2, 86_400_000],
}
const LEGACY = {
  "error-tracking-rum": "rum",
  "error-tracking-traces": "traces",
  "error-tracking-logs": "logs",
} as const

/**
 * Both grammars of "error-tracking alert" monitors:
 * `error-tracking("…")[.source("…")].new()|.impact().rollup("…").by("issue.id").last("1d") > 0` and the older
 * `error-tracking-rum|traces|logs("…")[.index("*")].rollup("…").by("@issue.id").last("1h") >= 1`.
 */
export function parseMonitorQuery(text: string): ParsedMonitorQuery {
  try {
    const { calls, rest } = readCalls(text.trim())
    return { ok: true, query: toQuery(calls, rest) }
  } catch (error) {
    if (error instanceof QueryProblem) return { ok: false, problem: error.message }
    throw error
  }
}

function toQuery(calls: readonly Call[], rest: string): MonitorQuery {
  const queue = [...calls]
  const base = queue.shift()
  const filter = parseSearchQuery(onlyArg(base))
  if (!filter.ok) throw new QueryProblem(`the search query ${filter.problem}`)
  const { kind, source } = readScope(base?.name ?? "", queue)
  const rollup = readRollup(queue[0]?.name === "rollup" ? queue.shift() : undefined)
  const by = readBy(queue, kind)
  const windowText = onlyArg(expectCall(queue, "last"))
  const extra = queue[0]
  if (extra !== undefined) throw new QueryProblem(`unexpected .${extra.name}()`)
  const condition = /^(<=|>=|==|!=|<|>)\s{0,9}(-?\d{1,15}(?:\.\d{1,15})?)$/.exec(rest.trim())
  if (condition === null) throw new QueryProblem("expected a comparison with a number at the end")
  return {
    kind,
    source,
    filter: filter.query,
    rollup,
    by,
    windowMs: readWindow(windowText),
    windowText,
    comparator: condition[1] as Comparator,
    threshold: Number(condition[2]),
  }
}

function readScope(base: string, queue: Call[]): Pick<MonitorQuery, "kind" | "source"> {
  if (base in LEGACY) {
    if (queue[0]?.name === "index") onlyArg(queue.shift())
    return { kind: "count", source: LEGACY[base as keyof typeof LEGACY] }
  }
  if (base !== "error-tracking") throw new QueryProblem(`unknown source ${base}`)
  const named = queue[0]?.name === "source" ? onlyArg(queue.shift()) : "all"
  const source = SOURCES.find(known => known === named)
  if (source === undefined) throw new QueryProblem(`unknown issue source "${named}"`)
  const kind = queue.shift()
  if ((kind?.name !== "new" && kind?.name !== "impact") || kind.args.length > 0) {
    throw new QueryProblem("expected .new() or .impact()")
  }
  return { kind: kind.name, source }
}

// Counts where nothing else is asked for.
function readRollup(call: Call | undefined): MonitorQuery["rollup"] {
  const [method = "count", measure, ...more] = call?.args ?? []
  if ((method !== "count" && method !== "avg" && method !== "cardinality") || more.length > 0) {
    throw new QueryProblem("expected rollup of count, avg or cardinality")
  }
  if (method !== "count" && measure === undefined) throw new QueryProblem(`rollup of ${method} needs a measure`)
  return { method, measure: measure ?? null }
}

function readBy(queue: Call[], kind: MonitorQuery["kind"]): readonly string[] {
  const call = queue[0]?.name === "by" ? queue.shift() : undefined
  const by =
    call === undefined
      ? []
      : onlyArg(call)
          .split(",")
          .map(facet => facet.trim())
          .filter(facet => facet !== "")
  if (kind !== "count" && !by.some(facet => facet === "issue.id" || facet === "@issue.id")) {
    throw new QueryProblem("the group by should contain issue.id")
  }
  return by
}

function readWindow(text: string): number {
  const parts = /^(\d{1,5})([mhd])$/.exec(text)
  const amount = Number(parts?.[1])
  const [limit, unit] = WINDOWS[parts?.[2] ?? ""] ?? [0, 0]
  if (!(amount >= 1 && amount <= limit)) throw new QueryProblem(`unsupported time window "${text}"`)
  return amount * unit
}

function expectCall(queue: Call[], name: string): Call {
  const call = queue.shift()
  if (call?.name !== name) throw new QueryProblem(`expected .${name}(...)`)
  return call
}

function onlyArg(call: Call | undefined): string {
  const [arg, ...more] = call?.args ?? []
  if (arg === undefined || more.length > 0) throw new QueryProblem(`${call?.name ?? "query"} takes one quoted text`)
  return arg
}

/** Splits `a("x").b().c("y", "z") > 0` into its calls and what follows them. */
function readCalls(text: string): { readonly calls: readonly Call[]; readonly rest: string } {
  const calls: Call[] = []
  let at = 0
  for (;;) {
    const open = text.indexOf("(", at)
    const name = open < 0 ? "" : text.slice(at, open)
    if (!/^[a-z-]{1,40}$/.test(name)) throw new QueryProblem(`unable to parse the query at character ${at + 1}`)
    const { args, end } = readArgs(text, open + 1)
    calls.push({ name, args })
    at = end
    if (text[at] !== ".") return { calls, rest: text.slice(at) }
    at++
  }
}

function readArgs(text: string, start: number): { readonly args: string[]; readonly end: number } {
  const args: string[] = []
  let at = start
  for (;;) {
    while (text[at] === " ") at++
    if (text[at] === ")" && args.length === 0) return { args, end: at + 1 }
    if (text[at] !== '"') throw new QueryProblem(`expected a quoted text at character ${at + 1}`)
    let arg = ""
    for (at++; text[at] !== '"'; at++) {
      if (text[at] === "\\") at++
      if (at >= text.length) throw new QueryProblem("unclosed quote")
      arg += text[at] ?? ""
    }
    args.push(arg)
    at++
    while (text[at] === " ") at++
    if (text[at] === ")") return { args, end: at + 1 }
    if (text[at] !== ",") throw new QueryProblem(`expected , or ) at character ${at + 1}`)
    at++
  }
}
