import { request } from "node:http"
import { describe, expect, it } from "vitest"
import { useControl, VALIDATE } from "./testing/use-control.ts"

const client = useControl()

describe("a fault", () => {
  it("hits the nth matching request and as many after it as told", async () => {
    await client.control("POST", "/faults", {
      service: "datadog",
      path: "/api/*/validate",
      kind: "status:503",
      nth: 2,
      times: 2,
    })
    await client.ask(`${client.lab.world.urls.datadog}/api/v1/monitor`)
    const statuses = []
    for (let n = 0; n < 4; n++) statuses.push((await client.validate()).status)
    expect(statuses).toEqual([200, 503, 503, 200])
  })

  it("counts for itself, by service, method and path", async () => {
    for (const order of [
      { service: "jira", kind: "status:500" },
      { method: "POST", kind: "status:500" },
      { method: "get", path: VALIDATE, kind: "status:502" },
      { kind: "status:504", nth: 2 },
    ])
      await client.control("POST", "/faults", order)
    expect((await client.validate()).status).toBe(502)
    expect((await client.validate()).status).toBe(504)
    expect((await client.validate()).status).toBe(200)
    expect((await client.control("GET", "/faults")).body).toHaveLength(4)
  })

  it("leaves the control interface alone and ends when switched off", async () => {
    await client.control("POST", "/faults", { kind: "status:500", times: 1000 })
    expect((await client.validate()).status).toBe(500)
    expect((await client.control("GET", "/runs")).status).toBe(200)
    expect((await client.control("DELETE", "/faults")).body).toEqual({ faults: 0 })
    expect((await client.validate()).status).toBe(200)
  })

  it.each(["datadog", "jira", "github", "model"] as const)(
    "of kind status:429 at %s says when to come back",
    async service => {
      await client.control("POST", "/faults", { service, kind: "status:429" })
      const { status, headers } = await client.ask(`${client.lab.world.urls[service]}/any`)
      expect(status).toBe(429)
      expect(headers.get(service === "datadog" ? "x-ratelimit-reset" : "retry-after")).toBe("1")
    },
  )

  it.each(["status:204", "status:304"])("of kind %s has no body", async kind => {
    await client.control("POST", "/faults", { kind })
    expect(await client.validate()).toMatchObject({ status: Number(kind.slice(7)), body: "" })
  })

  it("of kind html answers with a page, of kind empty with nothing after the request was applied", async () => {
    await client.control("POST", "/faults", { kind: "html" })
    expect((await client.validate()).headers.get("content-type")).toContain("text/html")
    await client.control("DELETE", "/faults")
    await client.control("POST", "/faults", { kind: "empty" })
    expect(await client.validate()).toMatchObject({ status: 200, body: "" })
  })

  it("of kind truncate announces more than it sends, and ends the connection", async () => {
    await client.control("POST", "/faults", { kind: "truncate" })
    const { announced, received, complete } = await rawGet(`${client.lab.world.urls.datadog}${VALIDATE}`)
    expect(received).toBeGreaterThan(0)
    expect(received).toBeLessThan(announced)
    expect(complete).toBe(false)
  })

  it.each(["reset-before", "reset-after", "kill-before", "kill-after"])(
    "of kind %s ends the connection without an answer",
    async kind => {
      await client.control("POST", "/faults", { kind })
      await expect(client.validate()).rejects.toThrow("fetch failed")
      expect((await client.journal()).at(-1)).toMatchObject({ path: VALIDATE, status: null, fault: kind, run: null })
    },
  )

  it("of kind timeout holds the request until its sender gives up", async () => {
    await client.control("POST", "/faults", { kind: "timeout", path: VALIDATE })
    const hurry = AbortSignal.timeout(50)
    await expect(fetch(`${client.lab.world.urls.datadog}${VALIDATE}`, { signal: hurry })).rejects.toThrow("timeout")
    await expect.poll(async () => (await client.journal()).at(-1)).toMatchObject({ status: null, fault: "timeout" })
  })

  it("of kind slow, and the latency of all calls, add up in the journal", async () => {
    await client.control("POST", "/latency", { ms: 30 })
    await client.control("POST", "/faults", { kind: "slow:40" })
    await client.validate()
    await client.validate()
    const [slow, late] = (await client.journal()).slice(-2)
    expect(slow?.["latencyMs"]).toBeGreaterThanOrEqual(69)
    expect(late?.["latencyMs"]).toBeGreaterThanOrEqual(29)
  })

  it.each([
    ["kill-before", { service: "datadog", method: "GET", path: "*/error-tracking/issues/*" }],
    ["kill-after", { service: "jira", method: "POST", path: "/rest/api/3/issue" }],
  ])("of kind %s kills the action of a run; the next run mends it", async (kind, where) => {
    await client.control("POST", "/faults", { ...where, kind })
    const type = `Error${kind.replace("-", "")}`
    const { body } = await client.control("POST", "/datadog/errors", { type, env: "production" })
    await client.settle()
    const killed = client.lab.world.runner.runs().at(-1)
    expect(killed?.conclusion).toBe("failure")
    expect((await client.journal()).findLast(call => call["fault"] === kind)).toMatchObject({ run: killed?.id })
    await client.control("DELETE", "/faults")
    const { issueId } = body as { issueId: string }
    await fetch(`${client.lab.world.urls.github}/repos/${client.lab.world.repository}/dispatches`, {
      method: "POST",
      headers: { authorization: `Bearer ${client.lab.world.credentials.dispatchPat}` },
      body: JSON.stringify({ event_type: "datadog-error-tracking", client_payload: { issue: { id: issueId } } }),
    })
    await client.settle()
    const label = `datadog-issue-${issueId}`
    expect(client.lab.world.jira.snapshot().issues.filter(issue => issue.labels.includes(label))).toHaveLength(1)
  })
})

/** What is announced and what arrives; fetch would hide it. */
function rawGet(url: string): Promise<{ announced: number; received: number; complete: boolean }> {
  return new Promise((resolve, reject) => {
    const asked = request(url, { headers: client.credentials() }, response => {
      let received = 0
      response.on("data", (chunk: Buffer) => (received += chunk.length))
      response.on("error", () => undefined)
      response.on("close", () =>
        resolve({ announced: Number(response.headers["content-length"]), received, complete: response.complete }),
      )
    })
    asked.on("error", reject)
    asked.end()
  })
}
