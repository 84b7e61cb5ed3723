import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { type LabClient, openLab } from "../whole-path/lab-client.ts"
import { appJwt } from "../github/testing/app-jwt.ts"
import { openRunDoors } from "./run-doors.ts"

let client: LabClient

beforeAll(async () => {
  client = await openLab()
})
afterAll(() => client.close())

const FIX_ONLY = ["ANTHROPIC_API_KEY", "AUTOFIX_APP_ID", "AUTOFIX_APP_PRIVATE_KEY", "AUTOFIX_SWITCH_TOKEN"]

describe("the secrets of a fix", () => {
  it.each(["repository", "caller"] as const)("are known to the environments of the %s alone", which => {
    const { world } = client.lab
    const repository = world[which]
    const names = (environment: string): string[] =>
      [...(world.github.environment(repository, environment)?.secrets.keys() ?? [])].toSorted()
    const own = [...world.github.secrets(repository).keys()]
    expect(own.filter(name => FIX_ONLY.includes(name))).toEqual([])
    expect(names("autofix-agent")).toEqual(["ANTHROPIC_API_KEY", "DATADOG_API_KEY"])
    expect(names("autofix-publish")).toEqual(["AUTOFIX_APP_ID", "AUTOFIX_APP_PRIVATE_KEY", "AUTOFIX_SWITCH_TOKEN"])
    expect(names("autofix-report")).toEqual([
      "DATADOG_API_KEY",
      "DATADOG_APP_KEY",
      "JIRA_API_TOKEN",
      "JIRA_BASE_URL",
      "JIRA_USER_EMAIL",
    ])
  })
})

describe("the GitHub App", () => {
  it("is installed on its repository alone, and its token can do what a fix needs and no more", async () => {
    const { world } = client.lab
    const ask = (path: string, token: string, method = "GET", body?: unknown): Promise<Response> =>
      fetch(`${world.urls.github}${path}`, {
        method,
        headers: { authorization: `Bearer ${token}`, "content-type": "application/json" },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      })
    for (const repository of [world.repository, world.caller]) {
      const secrets = world.github.environment(repository, "autofix-publish")?.secrets
      const [appId = "", key = ""] = ["AUTOFIX_APP_ID", "AUTOFIX_APP_PRIVATE_KEY"].map(name => secrets?.get(name))
      const jwt = appJwt(appId, key, world.clock.now())
      expect(await (await ask("/app", jwt)).json()).toMatchObject({ id: Number(appId), installations_count: 1 })
      const found = (await (await ask(`/repos/${repository}/installation`, jwt)).json()) as { id: number }
      expect(found).toMatchObject({
        permissions: { contents: "write", pull_requests: "write", checks: "read", metadata: "read" },
      })
      const minted = await ask(`/app/installations/${found.id}/access_tokens`, jwt, "POST", {})
      const { token } = (await minted.json()) as { token: string }
      expect((await ask(`/repos/${repository}`, token)).status).toBe(200)
      expect((await ask(`/repos/${repository}/actions/variables`, token)).status).toBe(403)
      const reached = (await (await ask("/installation/repositories", token)).json()) as { total_count: number }
      expect(reached.total_count).toBe(1)
    }
  })

  it("leaves the switch to a token that reads it and cannot turn it", async () => {
    const { world } = client.lab
    const headers = { authorization: `Bearer ${world.credentials.switchToken}`, "content-type": "application/json" }
    const url = `${world.urls.github}/repos/${world.repository}/actions/variables/AUTOFIX_ENABLED`
    expect(await (await fetch(url, { headers })).json()).toMatchObject({ value: "false" })
    const body = JSON.stringify({ value: "true" })
    expect((await fetch(url, { method: "PATCH", headers, body })).status).toBe(403)
  })
})

describe("a run's own doors", () => {
  it("lead to the model and to the OTLP intake too, and the journal tells whose requests they were", async () => {
    const { world } = client.lab
    const context = { journal: world.journal, faults: world.faults, latencyMs: () => 0 }
    const doors = await openRunDoors({ ...world, context, doors: [] }, { run: "4711", pids: () => [] })
    const variables = world.github.variables(world.repository)
    const key = world.credentials.anthropicApiKey
    await client.script({ run: "4711", script: { turns: [{ text: "own" }] } })
    const asked = await fetch(`${doors.translate(variables.get("ANTHROPIC_URL") ?? "")}/v1/messages`, {
      method: "POST",
      headers: { "x-api-key": key, "anthropic-version": "2023-06-01" },
      body: JSON.stringify({
        model: "claude-opus-5-5",
        max_tokens: 9,
        tools: [{ name: "Read", input_schema: {} }],
        messages: [{ role: "user", content: "x" }],
      }),
    })
    expect(await asked.json()).toMatchObject({ content: [{ text: "own" }] })
    const sent = await fetch(`${doors.translate(variables.get("DATADOG_OTLP_URL") ?? "")}/v1/logs`, {
      method: "POST",
      headers: { "dd-api-key": world.credentials.datadogApiKey, "content-type": "application/json" },
      body: "{}",
    })
    expect(sent.status).toBe(202)
    await doors.close()
    expect(client.callsOf("4711").map(({ service, path }) => [service, path])).toEqual([
      ["model", "/v1/messages"],
      ["datadog", "/v1/logs"],
    ])
    expect(await client.modelRequests()).toMatchObject([{ run: "4711", script: "run 4711" }])
    expect(await client.otlp()).toMatchObject({ received: [], refused: [] })
  })
})

describe("the switch", () => {
  it("can be turned, and taken away, from outside", async () => {
    const { world } = client.lab
    const read = (): string | undefined => world.github.variables(world.repository).get("AUTOFIX_ENABLED")
    await client.setVariable("AUTOFIX_ENABLED", "true")
    expect(read()).toBe("true")
    await client.setVariable("AUTOFIX_ENABLED", null)
    await client.setVariable("AUTOFIX_ENABLED", null)
    expect(read()).toBeUndefined()
    await client.setVariable("AUTOFIX_ENABLED", "false")
    expect(read()).toBe("false")
    expect(await client.pulls()).toEqual([])
    expect(await client.checks((await world.github.resolve(world.repository, world.ref)) ?? "")).toEqual([])
  })
})
