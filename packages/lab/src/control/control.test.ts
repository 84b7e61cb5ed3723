import { describe, expect, it } from "vitest"
import { useControl } from "./testing/use-control.ts"

const client = useControl()

describe("a wrong request", () => {
  it.each([
    ["/faults", {}, "kind"],
    ["/faults", { kind: "explode" }, "kill-after"],
    ["/faults", { kind: "status:100" }, "200 to 599"],
    ["/faults", { kind: "html", nth: 0 }, "nth"],
    ["/faults", { kind: "html", times: 1.5 }, "times"],
    ["/faults", { kind: "html", service: "slack" }, "service"],
    ["/faults", { kind: "html", paht: "/x" }, "paht"],
    ["/latency", { ms: -1 }, "ms"],
    ["/latency", {}, "ms"],
    ["/idle", { timeoutMs: "soon" }, "timeoutMs"],
    ["/idle", { timeout: 5 }, "timeout"],
    ["/jira/index", { lagMs: "3" }, "lagMs"],
    ["/otlp", { lagMs: -1 }, "lagMs"],
    ["/otlp", {}, "lagMs"],
    ["/jira/admin", { action: "explode" }, "remove-field"],
    ["/jira/admin", { action: "remove-field", field: "nonsense" }, "nonsense"],
    ["/datadog/errors", { track: "slack" }, "track"],
    ["/datadog/errors", { message: 5 }, "message"],
    ["/datadog/errors", [{}, { count: -1 }], "count"],
    ["/datadog/evaluate", { at: "now" }, "at"],
    ["/datadog/errors", "text", "object"],
    ["/datadog/errors", null, "object"],
  ])("to %s of %j is refused with what is wrong", async (path, body, named) => {
    const { status, body: answer } = await client.control("POST", path, body)
    expect(status).toBe(400)
    expect((answer as { error: string }).error).toContain(named)
  })

  it("that is not JSON is refused as such", async () => {
    const { status, body } = await client.ask(`${client.lab.control}/idle`, "POST", "{")
    expect({ status, body }).toEqual({ status: 400, body: { error: "the body is not JSON" } })
  })

  it("for something that there is not is answered with 404", async () => {
    expect((await client.control("GET", "/runs/1")).status).toBe(404)
    expect((await client.control("GET", "/nothing")).status).toBe(404)
  })
})

describe("the journal", () => {
  it("numbers requests as they arrive, whatever order they end in, and keeps the numbers", async () => {
    await client.control("POST", "/faults", { kind: "slow:150", path: "/slow" })
    const slow = client.ask(`${client.lab.world.urls.datadog}/slow`)
    await expect.poll(async () => (await client.control("GET", "/faults")).body).toMatchObject([{ seen: 1 }])
    await client.ask(`${client.lab.world.urls.datadog}/quick`)
    await slow
    const entries = await client.journal()
    expect(entries.map(({ n }) => n)).toEqual(entries.map(({ n }) => n).toSorted((a, b) => a - b))
    expect(new Set(entries.map(({ n }) => n)).size).toBe(entries.length)
    expect(entries.slice(-2).map(({ path }) => path)).toEqual(["/slow", "/quick"])
  })

  it("tells requests of runs from others, and shows bodies when asked", async () => {
    await client.control("POST", "/datadog/errors", { type: "JournalError", env: "production" })
    await client.settle()
    const run = client.lab.world.runner.runs().at(-1)
    const own = (await client.journal()).filter(call => call["run"] === run?.id)
    expect(own.length).toBeGreaterThan(3)
    for (const call of own)
      expect(Object.keys(call)).toEqual(["service", "method", "path", "n", "at", "status", "run", "latencyMs"])
    const bodies = (await client.control("GET", "/journal?bodies")).body as readonly Record<string, string>[]
    expect(bodies.some(({ request: sent }) => sent?.includes("JournalError"))).toBe(true)
    expect((await client.control("GET", `/runs/${run?.id}`)).body).toMatchObject({ id: run?.id, conclusion: "success" })
  })
})

describe("the world", () => {
  it("says what is pending when it is not idle in time", async () => {
    await client.control("POST", "/latency", { ms: 200 })
    await client.control("POST", "/datadog/errors", { type: "PendingError", env: "production" })
    const { status, body } = await client.control("POST", "/idle", { timeoutMs: 0 })
    expect(status).toBe(408)
    expect(body).toMatchObject({ idle: false, pending: expect.arrayContaining([expect.any(String)]) as unknown })
    await client.control("POST", "/latency", { ms: 0 })
    await client.settle()
  })

  it("takes errors of every track and platform, one or many, with nothing but defaults", async () => {
    const errors = [
      {},
      { track: "trace", tags: ["region:eu"] },
      { track: "RUM", platform: "ios", users: 12 },
      { platform: "FLUTTER", tags: { region: "eu" }, unknown: true },
      { type: null, message: null, stack: null, count: null, service: null },
    ]
    const { body } = await client.control("POST", "/datadog/errors", errors)
    expect(body).toHaveLength(errors.length)
    expect((await client.control("POST", "/datadog/errors", [])).body).toEqual([])
    await client.settle()
  })

  it("has Datadog look at its monitors again, as at a time that it is told", async () => {
    const before = client.lab.world.clock.now()
    expect((await client.control("POST", "/datadog/evaluate", { at: before })).body).toEqual({ at: before })
    const { status, body } = await client.control("POST", "/datadog/evaluate", {})
    expect({ status, body }).toEqual({ status: 200, body: { at: expect.any(Number) as unknown } })
    await client.settle()
  })

  it("shows what the OTLP intake got, which queries find only after the lag that it is told", async () => {
    const attributes = [{ key: "autofix.run_id", value: { stringValue: "7.1" } }]
    const point = { timeUnixNano: `${Date.now()}000000`, asDouble: 0.5, attributes }
    const sum = { aggregationTemporality: 1, isMonotonic: true, dataPoints: [point] }
    const metrics = [{ name: "claude_code.cost.usage", sum }]
    expect((await client.control("POST", "/otlp", { lagMs: 100 })).body).toEqual({ lagMs: 100 })
    const sent = JSON.stringify({ resourceMetrics: [{ scopeMetrics: [{ metrics }] }] })
    expect((await client.ask(`${client.lab.world.urls.datadog}/v1/metrics`, "POST", sent)).status).toBe(202)
    expect(client.lab.world.pending()).toEqual([expect.stringContaining("OTLP")])
    expect((await client.control("GET", "/otlp")).body).toMatchObject({
      received: [{ signal: "metrics", metrics: [{ name: "claude_code.cost.usage" }] }],
      refused: [],
      runs: { "7.1": { usd: 0.5 } },
    })
    await client.settle()
    const known = client.lab.world.datadog.snapshot().metrics.map(({ metric }) => metric)
    expect(known).toContain("claude_code.cost.usage")
    await client.control("POST", "/otlp", { lagMs: 0 })
  })

  it("takes a hundred thousand occurrences in one error", async () => {
    const { body } = await client.control("POST", "/datadog/errors", {
      type: "StormError",
      count: 100_000,
      users: 5000,
    })
    await client.settle()
    const { issueId } = body as { issueId: string }
    const found = client.lab.world.datadog.snapshot().issues.find(issue => issue.id === issueId)
    expect(found?.count).toBe(100_000)
  })

  it("makes Jira's search lag and flicker, but not what is read by key", async () => {
    const jira = (path: string, method = "GET", body?: unknown): Promise<Response> => {
      const { jiraEmail, jiraToken } = client.lab.world.credentials
      const authorization = `Basic ${Buffer.from(`${jiraEmail}:${jiraToken}`).toString("base64")}`
      const headers = { authorization, "content-type": "application/json" }
      return fetch(`${client.lab.world.urls.jira}${path}`, {
        method,
        headers,
        ...(body ? { body: JSON.stringify(body) } : {}),
      })
    }
    const search = async (label: string): Promise<number> => {
      const found = await jira("/rest/api/3/search/jql", "POST", { jql: `labels = ${label}`, fields: ["labels"] })
      return ((await found.json()) as { issues: unknown[] }).issues.length
    }
    const create = async (label: string): Promise<number> => {
      const fields = { project: { key: "PPL" }, issuetype: { name: "Bug" }, summary: label, labels: [label] }
      const { key } = (await (await jira("/rest/api/3/issue", "POST", { fields })).json()) as { key: string }
      return (await jira(`/rest/api/3/issue/${key}`)).status
    }
    await client.control("POST", "/jira/index", { lagMs: 3_600_000 })
    expect(await create("lagging")).toBe(200)
    expect(await search("lagging")).toBe(0)
    await client.control("POST", "/jira/index", { lagMs: 0, flicker: 2 })
    expect(await create("flickering")).toBe(200)
    const seen = []
    for (let n = 0; n < 4; n++) seen.push(await search("flickering"))
    expect(seen.filter(count => count === 0)).toHaveLength(2)
    expect(seen.at(-1)).toBe(1)
    await client.control("POST", "/jira/index", { flicker: false })
  })

  it("says where its monitors came from", async () => {
    const { body } = await client.control("GET", "/provisioned")
    expect(body).toMatchObject({
      how: "recorded",
      environments: [
        {
          name: "staging",
          env: "staging",
          monitors: expect.arrayContaining(["[staging] notifier - new error (auto-triage)"]) as unknown,
        },
        { name: "production", env: "production" },
      ],
      says: expect.stringMatching(/^A recorded apply of Terraform gave \d+ monitors in staging and/) as unknown,
    })
  })

  it("tells no secret in its state", async () => {
    const state = JSON.stringify((await client.control("GET", "/state")).body)
    const { jiraEmail: _, appId: __, ...secrets } = client.lab.world.credentials
    for (const secret of Object.values(secrets)) expect(state).not.toContain(secret)
    expect(state).not.toMatch(/gh[ps]_|github_pat_|ATATT|sk-ant-|PRIVATE KEY/)
    expect(Object.keys((await client.control("GET", "/state")).body as object)).toEqual([
      "repository",
      "datadog",
      "jira",
      "github",
      "ledger",
      "runs",
      "pending",
      "problems",
    ])
  })
})
