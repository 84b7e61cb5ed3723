import { type MetricDefinition, METRICS } from "../../packages/shared/src/pipeline/metrics/metric-table.ts"

const INTRO = `# Metrics

<!-- Generated from packages/shared/src/pipeline/metrics/metric-table.ts by \`npm run docs\`. -->

Every action that has a Datadog API key sends what it measured in one request, when all else is done and its outputs are written.
A run never fails because of metrics and never waits for them longer than three seconds: what could not be sent is one line in the log, a warning unless there is no key at all.
A dry run sends none.

The jobs \`verify\`, \`publish\` and \`recall\` hold no key of Datadog; the report sends for them.
\`status\` is then that of the job.

Every metric has the tag \`repository\` (owner/name).
Every count also has \`lane\`, which keeps runs apart that end in the same second and says nothing else: sum over it.
[Why](decisions/0014-lanes-for-counts.md).
A tag without a value is \`unknown\`. No tag holds text of an error.
`

/** docs/metrics.md: every metric of the table, by who sends it. */
export function metricsDocument(): string {
  const metrics = Object.entries<MetricDefinition>(METRICS)
  const senders = [...new Set(metrics.map(([, { by }]) => by))]
  const sections = senders.map(sender => {
    const rows = metrics.filter(([, { by }]) => by === sender).map(([name, definition]) => row(name, definition))
    const head = "| Metric | Kind | Tags | What it says |\n| --- | --- | --- | --- |"
    return `## ${title(sender)}\n\n${head}\n${rows.join("\n")}\n`
  })
  return [INTRO, ...sections].join("\n")
}

function row(name: string, { kind, unit, tags, says }: MetricDefinition): string {
  const list = tags.map(tag => `\`${tag}\``).join(", ")
  return `| \`${name}\` | ${kind}${unit === null ? "" : `, in ${unit}s`} | ${list} | ${says} |`
}

function title(sender: MetricDefinition["by"]): string {
  return sender === "deploy" ? "Deployment of Datadog" : `${sender.charAt(0).toUpperCase()}${sender.slice(1)}`
}
