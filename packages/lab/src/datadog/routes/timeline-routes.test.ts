import { describe, expect, test } from "vitest"

import { datadogUnderTest, START } from "../testing/datadog-under-test.ts"

const NOW = START / 1000

describe("the event stream", () => {
  test("keeps events with their tags", async () => {
    const lab = datadogUnderTest()
    const posted = await lab.call("POST", "/api/v1/events", {
      title: "t",
      text: "x",
      tags: ["run:1"],
      alert_type: "warning",
    })
    expect(posted).toMatchObject({
      status: 202,
      body: { status: "ok", event: { title: "t", id_str: expect.any(String) } },
    })
    const { event } = posted.body as { event: { id_str: string } }
    expect((await lab.call("GET", `/api/v1/events/${event.id_str}`)).body).toMatchObject({ event: { text: "x" } })
    expect((await lab.call("GET", `/api/v1/events?start=${NOW - 1}&end=${NOW + 1}&tags=run:2`)).body).toMatchObject({
      events: [],
    })
    expect(lab.datadog.snapshot().events).toMatchObject([{ title: "t", alertType: "warning" }])
    expect((await lab.call("POST", "/api/v1/events", { title: "t" })).status).toBe(400)
  })
})
