import { createDatadogAlertSource } from "@auto-triage/shared/adapters/datadog/alert-source"
import { ConfigError, UpstreamError } from "@auto-triage/shared/errors"
import type { AlertSource, IssueQuery } from "@auto-triage/shared/ports/alert-source"
import { afterEach, beforeEach, describe, expect, test } from "vitest"
import { KEYS, START } from "../datadog/testing/datadog-under-test.ts"
import { type SeededDatadog, seededDatadog } from "../datadog/testing/seeded-datadog.ts"
import { type Handle, serve } from "../dedupe/serve.ts"

const HOUR = 3_600_000
let lab: SeededDatadog
let server: Awaited<ReturnType<typeof serve>>
let answer: Handle | null = null

beforeEach(async () => {
  lab = await seededDatadog()
  answer = null
  server = await serve(request => (answer ?? (asked => lab.datadog.handle(asked)))(request))
})
afterEach(() => server.close())

function source(keys: Partial<typeof KEYS> = {}): AlertSource {
  return createDatadogAlertSource({ ...KEYS, ...keys, baseUrl: server.url, now: () => lab.clock.now() })
}

function query(change: Partial<IssueQuery> = {}): IssueQuery {
  const {
    environment,
    services,
    source: kind,
  } = { environment: "production", services: ["backend-api"], source: "all", ...change } as IssueQuery
  return { environment, services, source: kind, from: START - 24 * HOUR, to: START + HOUR }
}

describe("the monitors that Terraform made", () => {
  test("are the New Issue ones, one for each environment, with what they count", async () => {
    const { monitors, cut } = await source().monitors()
    expect(cut).toBe(false)
    expect(monitors.map(({ service, environment }) => `${service} in ${environment}`).toSorted()).toEqual([
      "backend-api in production",
      "backend-api in staging",
    ])
    expect(monitors[0]).toMatchObject({ source: "backend", above: 0, changedAt: START, muted: false, mutedIssues: [] })
  })

  test("show as muted while a downtime holds, in either generation of its API", async () => {
    const made = await lab.call("POST", "/api/v1/downtime", { scope: "*", monitor_tags: ["env:staging"] })
    const { monitors } = await source().monitors()
    expect(monitors.filter(monitor => monitor.muted).map(({ environment }) => environment)).toEqual(["staging"])
    await lab.call("DELETE", `/api/v1/downtime/${(made.body as { id: number }).id}`)
    expect((await source().monitors()).monitors.some(monitor => monitor.muted)).toBe(false)
  })
})

describe("open issues", () => {
  test("are those for review with events of the environment, with the time when they opened", async () => {
    const feed = (type: string, change: object = {}): string =>
      lab.datadog.feed({ type, message: type, env: "production", at: START - HOUR, version: "1", ...change }).issueId
    const fresh = feed("FreshError", { count: 4 })
    const returned = feed("ReturnedError")
    for (const other of [feed("ResolvedError"), returned]) lab.datadog.setState(other, "RESOLVED")
    feed("StagingError", { env: "staging" })
    feed("OtherError", { service: "other" })
    lab.clock.advance(60_000)
    feed("ReturnedError", { version: "2", at: START })
    const { issues, cut } = await source().openIssues(query())
    expect(cut).toBe(false)
    const found = issues.toSorted((a, b) => b.count - a.count)
    expect(found).toEqual([
      { id: fresh, service: "backend-api", openedAt: START - HOUR, lastSeen: START - HOUR, count: 4 },
      { id: returned, service: "backend-api", openedAt: START + 60_000, lastSeen: START, count: 2 },
    ])
    const browser = await source().openIssues(query({ source: "browser" }))
    expect(browser.issues).toEqual([])
  })

  test.each(['a"b', "a b", "a:b/c", "a) OR service:(*"])(
    "of a service that is called %j are found by its name alone",
    async name => {
      const { issueId } = lab.datadog.feed({ service: name, env: "production", at: START })
      lab.datadog.feed({ service: "other", type: "OtherError", env: "production", at: START })
      const { issues } = await source().openIssues(query({ services: ["none", name] }))
      expect(issues.map(({ id }) => id)).toEqual([issueId])
    },
  )

  test("are cut at a hundred", async () => {
    for (let index = 0; index < 101; index++)
      lab.datadog.feed({ type: `Error${index}`, fingerprint: String(index), env: "production", at: START })
    const { issues, cut } = await source().openIssues(query())
    expect([issues.length, cut]).toEqual([100, true])
  })
})

describe("what Datadog does not show", () => {
  test.each([
    ["monitors-read", "monitors", "monitors_read"],
    ["downtimes", "monitors", "monitors_downtime"],
    ["issue", "openIssues", "error_tracking_read"],
  ] as const)("without the permission for %s names the scope", async (permission, method, scope) => {
    lab.datadog.permissions.deny(permission)
    const asked = method === "monitors" ? source().monitors() : source().openIssues(query())
    await expect(asked).rejects.toThrow(ConfigError)
    await expect(asked).rejects.toThrow(scope)
  })

  test("with a wrong API key names that key", async () => {
    await expect(source({ apiKey: "wrong" }).monitors()).rejects.toThrow("DATADOG_API_KEY")
  })

  test.each([
    ["a used-up limit", () => new Response('{"errors":["Too many requests"]}', { status: 429 })],
    ["an outage", () => new Response("", { status: 503 })],
    ["a login page", () => new Response("<html>", { status: 200 })],
    ["another answer", () => Response.json({})],
  ])("for %s is no empty answer", async (_, reply) => {
    answer = () => Promise.resolve(reply())
    await expect(source().monitors()).rejects.toThrow(UpstreamError)
    await expect(source().openIssues(query())).rejects.toThrow(UpstreamError)
  })
})
