import { describe, expect, test } from "vitest"

import { datadogUnderTest } from "../testing/datadog-under-test.ts"

const QUERY = 'error-tracking("*").source("all").new().rollup("count").by("issue.id").last("1d") > 0'
const MONITOR = { name: "m", type: "error-tracking alert", query: QUERY, message: "x", tags: ["team:a", "env:b"] }

describe("a monitor", () => {
  test("has Datadog's defaults, a state and an edit time", async () => {
    const lab = datadogUnderTest()
    const created = (await lab.call("POST", "/api/v1/monitor", MONITOR)).body as { id: number }
    expect(created).toMatchObject({
      ...MONITOR,
      options: {
        notify_no_data: false,
        new_host_delay: 300,
        include_tags: true,
        silenced: {},
        avalanche_window: 20,
        thresholds: { critical: 0 },
      },
      multi: true,
      overall_state: "No Data",
      draft_status: "published",
    })
    lab.clock.advance(1000)
    const path = `/api/v1/monitor/${created.id}`
    await lab.call("PUT", path, { priority: 2 })
    expect((await lab.call("GET", `${path}?with_assets=true`)).body).toMatchObject({
      priority: 2,
      name: "m",
      assets: [],
      modified: "2026-11-23T08:00:01.000Z",
    })
    lab.datadog.feed({})
    await lab.clock.settled()
    expect((await lab.call("GET", `${path}?group_states=all`)).body).toMatchObject({
      overall_state: "OK",
      state: { groups: { [`issue.id:${lab.datadog.snapshot().issues[0]?.id}`]: { status: "OK" } } },
    })
  })

  test.each([
    [{ type: "error alert" }, "'type'"],
    [{ query: "" }, "'query'"],
    [{ query: QUERY.replace("issue.id", "service") }, "issue.id"],
    [{ priority: 6 }, "'priority'"],
    [{ options: { thresholds: { critical: 1 } } }, "threshold"],
    [{ options: [] }, "'options'"],
    [{ tags: "a" }, "'tags'"],
  ])("with %o is refused by creation and validation alike", async (changes, why) => {
    const lab = datadogUnderTest()
    for (const path of ["/api/v1/monitor", "/api/v1/monitor/validate"]) {
      const answer = await lab.call("POST", path, { ...MONITOR, ...changes })
      expect(answer).toMatchObject({ status: 400, body: { errors: [expect.stringContaining(why)] } })
      expect(JSON.stringify(answer.body)).toContain("The value provided for parameter ")
    }
  })

  test.each(["composite", "log alert", "service check", "slo alert"])("of the type %s is refused", async type => {
    const lab = datadogUnderTest()
    const answer = await lab.call("POST", "/api/v1/monitor", { ...MONITOR, type, query: "12 && 13" })
    expect(answer).toMatchObject({ status: 400, body: { errors: [expect.stringContaining("'type'")] } })
  })

  test("is found by name, tags and search", async () => {
    const lab = datadogUnderTest()
    await lab.call("POST", "/api/v1/monitor", MONITOR)
    await lab.call("POST", "/api/v1/monitor", { ...MONITOR, name: "other", tags: [] })
    const names = async (path: string) => {
      const body = (await lab.call("GET", path)).body as { name: string }[] | { monitors: { name: string }[] }
      return (Array.isArray(body) ? body : body.monitors).map(({ name }) => name)
    }
    expect(await names("/api/v1/monitor?name=OTH")).toEqual(["other"])
    expect(await names("/api/v1/monitor?monitor_tags=team:a,env:b")).toEqual(["m"])
    expect(await names("/api/v1/monitor?page=1&page_size=1")).toEqual(["other"])
    expect(await names("/api/v1/monitor/search?query=team:a")).toEqual(["m"])
    expect(await names("/api/v1/monitor/search?query=other")).toEqual(["other"])
    expect(await names("/api/v1/monitor/search?query=tag:%22team:a%22")).toEqual(["m"])
  })
})
