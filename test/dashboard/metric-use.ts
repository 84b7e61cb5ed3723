import { METRICS, type MetricDefinition } from "../../packages/shared/src/pipeline/metrics/metric-table.ts"

/** What a query asks of a metric. */
export type MetricUse = {
  readonly metric: string
  readonly space: string
  readonly asCount: boolean
  /** Keys that it filters by and groups by, template variables by what they stand for. */
  readonly tags: readonly string[]
}

const FORM = /^(sum|avg|min|max):([a-z_.]+)\{([^{}]+)\}(?: by \{([a-z_.,]+)\})?(\.as_count\(\))?$/

// Of every point that the agent sends: its own resource, and where the run belongs.
const OF_AGENT = ["service", "env", "autofix.repository"]

/** By the vendor's documents and by what its agent was seen to send. */
const AGENT_METRICS: Readonly<Record<string, readonly string[]>> = {
  "claude_code.session.count": ["start_type"],
  "claude_code.token.usage": ["type", "model", "query_source"],
  "claude_code.cost.usage": ["model", "query_source"],
  "claude_code.active_time.total": ["type"],
  "claude_code.lines_of_code.count": ["type", "model"],
  "claude_code.commit.count": [],
  "claude_code.pull_request.count": [],
  "claude_code.code_edit_tool.decision": ["tool_name", "decision", "source", "language"],
}

/** Every metric that there is to draw: those of the product and those of its agent. */
export const METRIC_NAMES: readonly string[] = [...Object.keys(METRICS), ...Object.keys(AGENT_METRICS)]

export function readMetricUse(query: string): MetricUse | null {
  const [, space, metric, filter = "", by = "", asCount] = FORM.exec(query) ?? []
  if (space === undefined || metric === undefined) return null
  const keys = filter.split(",").map(term => term.replace(/^[!$]/, "").split(":")[0] ?? "")
  return { metric, space, asCount: asCount !== undefined, tags: [...keys, ...by.split(",").filter(key => key !== "")] }
}

/** What is wrong with it by the table of metrics; empty where nothing is. */
export function metricUseFaults({ metric, space, asCount, tags }: MetricUse): readonly string[] {
  const known = knownMetric(metric)
  if (known === null) return [`nobody sends ${metric}`]
  const isCounted = known.kind === "count"
  return [
    ...tags.filter(tag => !known.tags.includes(tag)).map(tag => `${metric} has no tag ${tag}`),
    ...(isCounted === asCount ? [] : [`${metric} is a ${known.kind}`]),
    ...(isCounted && space !== "sum" ? [`${metric} counts, so only its sum says something`] : []),
  ]
}

function knownMetric(metric: string): Pick<MetricDefinition, "kind" | "tags"> | null {
  const own: Readonly<Record<string, MetricDefinition>> = METRICS
  const found = own[metric]
  if (found !== undefined) return { kind: found.kind, tags: [...found.tags, "repository"] }
  const agent = AGENT_METRICS[metric]
  return agent === undefined ? null : { kind: "count", tags: [...agent, ...OF_AGENT] }
}
