import { describe, expect, test } from "vitest"
import { type MetricDefinition, METRICS } from "../../packages/shared/src/pipeline/metrics/metric-table.ts"
import { parseMetricMonitor } from "../../packages/lab/src/datadog/monitors/metric-monitor-query.ts"
import { parseMonitorQuery } from "../../packages/lab/src/datadog/monitor-query.ts"
import { type Block, readTerraformFolder, TERRAFORM } from "./terraform-folder.ts"

const { resources, locals } = await readTerraformFolder(`${TERRAFORM}/modules/datadog-observability`)

// What an expression of a monitor stands for; one that is not here stays in the text, and is found.
const VALUES: Readonly<Record<string, string>> = {
  "local.service_terms[each.key]": 'service:\\"shop/web\\"',
  "each.key": "shop/web",
  "each.value.source": "browser",
  "each.value.new_above": "2",
  "each.value.impact_above": "70",
  "each.value.impact_window": "90m",
  "var.datadog_env": "qa",
  "local.webhook": "perci-autofix-dispatch-qa",
  "local.scope": "repository:example/shop",
  "ceil(var.token_days_left / 3)": "7",
  "var.spend_usd_per_day": "20",
}

function filled(template: unknown): string {
  return String(template).replaceAll(/\$\{([^}]{0,200})\}/g, (whole, expression: string) => VALUES[expression] ?? whole)
}

describe.each(["new_issue", "high_impact"])("the monitor %s", name => {
  const monitor = resources[`datadog_monitor.${name}`] ?? {}

  test("has a query that Datadog's grammar takes", () => {
    expect(parseMonitorQuery(filled(monitor["query"]))).toMatchObject({
      ok: true,
      query: {
        kind: name === "new_issue" ? "new" : "impact",
        source: "browser",
        by: ["issue.id"],
        windowText: name === "new_issue" ? "1d" : "90m",
        threshold: name === "new_issue" ? 2 : 70,
      },
    })
  })

  test("says on one line which issue it is, and nothing of the error", () => {
    const kind = name.replace("_", "-")
    expect(filled(monitor["message"])).toBe(
      `{{#is_alert}}auto-triage issue_id={{[issue.id].name}} kind=${kind} service=shop/web env=qa @webhook-perci-autofix-dispatch-qa {{/is_alert}}`,
    )
  })

  test("is found by its tags", () => {
    const tags = String(monitor["tags"])
    expect(tags).toContain('"service:${each.key}"')
    expect(tags).toContain(`"auto-triage:${name.replace("_", "-")}"`)
    expect(locals["alert_tags"]).toContain("env:${var.datadog_env}")
  })
})

describe("the watch", () => {
  const watch = Object.entries(locals["watch"] as Readonly<Record<string, Block>>)

  test.each(watch)("%s asks for a metric that an action sends, by tags that it has", (_, { query }) => {
    const text = filled(query)
    expect(parseMetricMonitor(text)).toMatchObject({ ok: true })
    const parts = /^(sum|min|max)\(last_(?:1h|30m|1d)\):\1:([a-z_.]+)\{([^{}]+)\}(\.as_count\(\))? [<>] \d+$/.exec(text)
    const [, , metric = "", scope = "", asCount] = parts ?? []
    const definition = (METRICS as Readonly<Record<string, MetricDefinition>>)[metric]
    expect(definition).toBeDefined()
    expect(asCount !== undefined).toBe(definition?.kind === "count")
    const keys = scope.split(",").map(tag => tag.split(":")[0])
    expect([...(definition?.tags ?? []), "repository"]).toEqual(expect.arrayContaining(keys))
    expect(keys).toContain("repository")
  })

  test("speaks of heartbeat, lost alerts, the token and the spend", () => {
    expect(watch.map(([key]) => key)).toEqual(["heartbeat", "lost_alerts", "spend", "token_days", "token_valid"])
  })

  test("does not start the pipeline", () => {
    expect(JSON.stringify(locals["watch"])).not.toContain("@")
  })
})

describe("the webhook", () => {
  const payload = locals["client_payload"] as Readonly<Record<string, unknown>>
  // Ids, times, names and links; all others may hold a quote, a line break or an object.
  const harmless =
    /^\$(?:ALERT_(?:ID|CYCLE_KEY|TRANSITION|SCOPE|TITLE|PRIORITY)|EVENT_TYPE|TAGS(?:\[issue\.id\])?|LINK|ID|DATE|LAST_UPDATED|ORG_ID|TEXT_ONLY_MSG)$/

  test("sends no more keys than GitHub takes", () => {
    expect(Object.keys(payload).length).toBeLessThanOrEqual(10)
  })

  test("sends nothing that could break the JSON", () => {
    const values = Object.values(payload).flatMap(value =>
      typeof value === "string" ? [value] : Object.values(value as object),
    )
    expect(values.filter(value => value !== "1" && !harmless.test(String(value)))).toEqual([])
  })
})
