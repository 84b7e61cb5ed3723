import { describe, expect, test } from "vitest"

import { datadogUnderTest } from "../testing/datadog-under-test.ts"

describe("dashboards", () => {
  const dashboard = {
    title: "t",
    layout_type: "ordered",
    widgets: [{ definition: { type: "query_value", requests: [{ q: "sum:a{*}" }] } }],
  }

  test("are written, read, listed, changed and deleted", async () => {
    const lab = datadogUnderTest()
    const { id } = (await lab.call("POST", "/api/v1/dashboard", dashboard)).body as { id: string }
    expect(id).toMatch(/^[a-z0-9]{3}-[a-z0-9]{3}-[a-z0-9]{3}$/)
    const path = `/api/v1/dashboard/${id}`
    expect((await lab.call("GET", path)).body).toMatchObject({
      ...dashboard,
      id,
      is_read_only: false,
      widgets: [{ id: expect.any(Number) }],
    })
    expect((await lab.call("PUT", path, { ...dashboard, title: "u" })).body).toMatchObject({ title: "u" })
    expect((await lab.call("GET", "/api/v1/dashboard")).body).toMatchObject({ dashboards: [{ id, title: "u" }] })
    expect((await lab.call("DELETE", path)).body).toEqual({ deleted_dashboard_id: id })
    expect((await lab.call("GET", path)).status).toBe(404)
  })

  test.each([{ title: "" }, { layout_type: "grid" }, { widgets: [{}] }, { widgets: undefined }])(
    "with %o are refused",
    async changes => {
      expect((await datadogUnderTest().call("POST", "/api/v1/dashboard", { ...dashboard, ...changes })).status).toBe(
        400,
      )
    },
  )

  const metrics = (query: string, formula: string): object => ({
    queries: [{ data_source: "metrics", name: "a", aggregator: "sum", query }],
    formulas: [{ formula }],
  })
  const list = { response_format: "event_list", columns: [], query: { data_source: "issue_stream", query_string: "*" } }

  test.each([
    [{ type: "sparkline" }, "of type sparkline. Error: unknown widget type"],
    [{ type: "query_value", requests: [] }, "'requests' is a required property"],
    [{ type: "toplist", requests: [metrics("sum:a", "a")] }, "Error parsing query: sum:a"],
    [{ type: "toplist", requests: [metrics("sum:a{*}", "b")] }, "formula b"],
    [{ type: "note" }, "'content' is a required property"],
    [{ type: "group", widgets: [{ definition: { type: "note" } }] }, "'content' is a required property"],
    [{ type: "list_stream", requests: [{ ...list, columns: null }] }, "columns"],
    [{ type: "list_stream", requests: [{ ...list, query: { data_source: "issue_stream" } }] }, "query_string"],
  ])("with a widget %j are refused", async (definition, why) => {
    const body = { ...dashboard, widgets: [{ definition: { type: "note", content: "x" } }, { definition }] }
    const answer = await datadogUnderTest().call("POST", "/api/v1/dashboard", body)
    expect(answer).toMatchObject({ status: 400, body: { errors: [expect.stringContaining(why)] } })
    expect(JSON.stringify(answer.body)).toContain("Invalid widget definition at position 1 of type")
  })

  test("have manual lists", async () => {
    const lab = datadogUnderTest()
    const path = "/api/v1/dashboard/lists/manual"
    const { id } = (await lab.call("POST", path, { name: "l" })).body as { id: number }
    expect((await lab.call("PUT", `${path}/${id}`, { name: "m" })).body).toMatchObject({
      name: "m",
      dashboard_count: 0,
    })
    expect((await lab.call("GET", path)).body).toMatchObject({ dashboard_lists: [{ id, name: "m" }] })
    expect((await lab.call("DELETE", `${path}/${id}`)).body).toEqual({ deleted_dashboard_list_id: id })
    expect((await lab.call("GET", `${path}/${id}`)).status).toBe(404)
  })
})
