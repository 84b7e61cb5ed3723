import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { type Lab, startLab } from "../control/start-lab.ts"
import type { WidgetReading } from "../datadog/dashboards/widget-reading.ts"
import { pageData } from "./page-data.ts"
import { renderPage } from "./render-page.ts"

describe("the dashboard of a lab in which alerts arrived", () => {
  let lab: Lab
  let widgets: readonly WidgetReading[]
  let page: string

  beforeAll(async () => {
    lab = await startLab({})
    // The same error twice, and another one.
    await alert({ type: "TypeError", message: "booking has no id" })
    await alert({ type: "TypeError", message: "booking has no id" })
    await alert({ type: "<b>RangeError</b>", message: "too far", service: "web-app" })
    const data = await pageData(lab.world)
    widgets = data.datadog.dashboards[0]?.widgets ?? []
    page = renderPage(data)
  }, 120_000)
  afterAll(() => lab.close())

  async function alert(error: object): Promise<void> {
    const body = JSON.stringify({ env: "production", ...error })
    await fetch(`${lab.control}/datadog/errors`, { method: "POST", body })
    expect(await lab.world.idle(60_000)).toBe(true)
  }

  function valueOf(title: string): number | null | undefined {
    const widget = widgets.find(one => one.title === title)
    return widget !== undefined && "value" in widget ? widget.value : undefined
  }

  test("is production's, and draws every widget", () => {
    expect(page).toContain("auto-triage (production)")
    expect(widgets.length).toBeGreaterThan(40)
    expect(widgets.filter(widget => "error" in widget)).toEqual([])
  })

  test("draws every metric that the runs sent, under the names and tags that they have", () => {
    const drawn = new Set(widgets.flatMap(({ queries }) => queries.map(({ metric }) => metric)))
    const sent = lab.world.datadog.snapshot().metrics.map(({ metric }) => metric)
    expect(sent).toContain("auto_triage.dispatches")
    expect(sent.filter(metric => !drawn.has(metric))).toEqual([])
    const tables = widgets.flatMap(widget => ("rows" in widget ? widget.rows.flatMap(({ by }) => by) : []))
    expect(tables).not.toContain("N/A")
  })

  test("counts what happened", () => {
    expect(valueOf("Alerts that arrived")).toBe(3)
    expect(valueOf("Tickets that were created")).toBe(2)
    expect(valueOf("Duplicates that it avoided")).toBe(1)
    expect(valueOf("Errors that the gate let through")).toBe(0)
    const held = widgets.find(({ title }) => title === "Why did the gate hold errors back?")
    expect(held).toMatchObject({ rows: [{ by: ["kill-switch"], values: [3] }] })
  })

  test("stands on the page with monitors and calls of webhooks, and without the token", () => {
    expect(page).toContain("Errors for review in production")
    expect(page).toContain("&lt;b&gt;RangeError&lt;/b&gt;")
    expect(page).toMatch(/backend-api - new error \(auto-triage\)[\s\S]{0,300}\d\d:\d\d:\d\d UTC/)
    expect(page).toContain("<h3>3 calls of webhooks</h3>")
    expect(page).not.toContain(lab.world.credentials.dispatchPat)
    expect(page).not.toContain("<b>RangeError")
  })

  test("says of a monitor that it is muted", async () => {
    const { datadogApiKey, datadogAppKey } = lab.world.credentials
    const monitor = lab.world.datadog.snapshot().monitors.find(({ tags }) => tags.includes("auto-triage:new-issue"))
    await fetch(`${lab.world.urls.datadog}/api/v1/monitor/${monitor?.id}/mute`, {
      method: "POST",
      headers: { "dd-api-key": datadogApiKey, "dd-application-key": datadogAppKey },
    })
    expect(lab.world.datadog.snapshot().monitors.filter(({ muted }) => muted)).toMatchObject([{ id: monitor?.id }])
    const data = await pageData(lab.world)
    expect(renderPage(data)).toContain("<td>muted</td>")
    const drawn = data.datadog.dashboards.flatMap(dashboard => dashboard.widgets)
    const lists = drawn.filter(({ title }) => title === "Which of them are muted?")
    expect(lists.map(list => ("rows" in list ? list.rows.map(({ by }) => by[0]) : []))).toContainEqual([monitor?.name])
  })
})
