import { afterEach, beforeEach, describe, expect, test } from "vitest"
import { repository, startGitHub, type TestGitHub } from "./testing/start-github.ts"

const repo = `/repos/${repository}`
let lab: TestGitHub
let token: string

beforeEach(async () => {
  lab = await startGitHub()
  token = lab.pat({ contents: "write", actions: "write" })
})
afterEach(() => lab.close())

const keys = (count: number): Record<string, number> =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`key${index}`, index]))

describe("repository_dispatch", () => {
  test("raises an event on the default branch with what github.event will hold", async () => {
    const body = { event_type: "datadog-error-tracking", client_payload: { issue_id: "9f2c" } }
    expect((await lab.send(token, `POST ${repo}/dispatches`, body)).status).toBe(204)
    expect(lab.events).toHaveLength(1)
    expect(lab.events[0]).toMatchObject({
      name: "repository_dispatch",
      repository,
      ref: "refs/heads/main",
      sha: await lab.github.resolve(repository, "main"),
      actor: "dana",
      cause: "user",
      payload: {
        action: "datadog-error-tracking",
        branch: "main",
        client_payload: { issue_id: "9f2c" },
        repository: { full_name: repository, default_branch: "main" },
        organization: { login: "percihealth" },
        sender: { login: "dana", type: "User" },
      },
    })
  })

  test("by a GITHUB_TOKEN starts workflows all the same", async () => {
    const job = lab.github.mintJobToken({ repository, permissions: { contents: "write" } })
    await lab.send(job, `POST ${repo}/dispatches`, { event_type: "again" })
    expect(lab.events.map(event => [event.cause, event.actor])).toEqual([["github-token", "github-actions[bot]"]])
  })

  test.each([
    [{}, '"event_type" wasn\'t supplied.'],
    [{ event_type: 7 }, "For 'properties/event_type', 7 is not a string."],
    [{ event_type: null }, "nil is not a string."],
    [{ event_type: "x".repeat(101) }, "only 100 characters are allowed; 101 were supplied."],
    [{ event_type: "x", client_payload: [] }, "is not an object."],
    [{ event_type: "x", client_payload: keys(11) }, "No more than 10 properties are allowed; 11 were supplied."],
    [{ event_type: "x", client_payload: { a: "y".repeat(66_000) } }, "client_payload is too large."],
    [{ event_type: "x", other: 1 }, '"other" is not a permitted key.'],
  ])("%j is refused", async (body, message) => {
    const answer = await lab.send(token, `POST ${repo}/dispatches`, body)
    expect(answer.status).toBe(422)
    expect(answer.json["message"]).toContain(message)
    expect(lab.events).toEqual([])
  })

  test("takes ten keys and a payload just below the limit", async () => {
    const body = { event_type: "x".repeat(100), client_payload: { ...keys(9), big: "y".repeat(65_000) } }
    expect((await lab.send(token, `POST ${repo}/dispatches`, body)).status).toBe(204)
  })

  test("a body that is no JSON is 400", async () => {
    const request = new Request(`http://127.0.0.1${repo}/dispatches`, {
      method: "POST",
      headers: { authorization: `token ${token}` },
      body: "{",
    })
    const answer = await lab.github.handle(request)
    expect([answer.status, await answer.json()]).toMatchObject([400, { message: "Problems parsing JSON" }])
  })
})

describe("workflow_dispatch", () => {
  const path = `POST ${repo}/actions/workflows/error-triage.yml/dispatches`

  test("delivers inputs as strings with the defaults filled in", async () => {
    const body = { ref: "main", inputs: { issue_id: "9f2c", force_fix: true } }
    expect((await lab.send(token, path, body)).status).toBe(204)
    expect(lab.events[0]).toMatchObject({
      name: "workflow_dispatch",
      ref: "refs/heads/main",
      workflow: ".github/workflows/error-triage.yml",
      payload: {
        inputs: { issue_id: "9f2c", force_fix: "true", mode: "quick" },
        ref: "refs/heads/main",
        workflow: ".github/workflows/error-triage.yml",
      },
    })
  })

  test.each([
    [{ ref: "none", inputs: { issue_id: "1" } }, "No ref found for: none"],
    [{ inputs: {} }, '"ref" wasn\'t supplied.'],
    [{ ref: "main" }, "Required input 'issue_id' not provided"],
    [{ ref: "main", inputs: { issue_id: "1", nope: "1" } }, 'Unexpected inputs provided: ["nope"]'],
    [{ ref: "main", inputs: { issue_id: "1", mode: "slow" } }, "not in the list of allowed values"],
    [{ ref: "main", inputs: { issue_id: "1", force_fix: "yes" } }, "is not a boolean"],
    [{ ref: "main", inputs: keys(26) }, "No more than 25 properties are allowed; 26 were supplied."],
  ])("%j is refused", async (body, message) => {
    const answer = await lab.send(token, path, body)
    expect([answer.status, String(answer.json["message"])]).toEqual([422, expect.stringContaining(message)])
    expect(lab.events).toEqual([])
  })

  test("an unknown workflow is 404, one without the trigger 422", async () => {
    const unknown = await lab.send(token, path.replace("error-triage", "none"), { ref: "main" })
    expect(unknown.status).toBe(404)
    const deaf = await lab.send(token, path.replace("error-triage", "ci"), { ref: "main" })
    expect([deaf.status, deaf.json["message"]]).toEqual([422, "Workflow does not have 'workflow_dispatch' trigger"])
  })

  test("a workflow goes by its number too", async () => {
    const listed = await lab.send(token, `GET ${repo}/actions/workflows`)
    const { workflows } = listed.json as unknown as { workflows: { id: number; path: string; name: string }[] }
    const found = workflows.find(workflow => workflow.path.endsWith("error-triage.yml"))
    expect(found?.name).toBe("Error triage")
    const answer = await lab.send(token, `POST ${repo}/actions/workflows/${found?.id}/dispatches`, {
      ref: "refs/heads/develop",
      inputs: { issue_id: "1" },
    })
    expect(answer.status).toBe(204)
    expect(lab.events[0]?.ref).toBe("refs/heads/develop")
  })

  test("tells the run to who asks for it, and to everyone from version 2026-03-10 on", async () => {
    lab.github.serveRuns({
      list: () => [],
      get: () => null,
      cancel: () => false,
      rerun: () => false,
      nextRunId: () => 42,
    })
    const body = { ref: "main", inputs: { issue_id: "1" } }
    expect((await lab.send(token, path, body)).status).toBe(204)
    const asked = await lab.send(token, path, { ...body, return_run_details: true })
    expect([asked.status, asked.json["workflow_run_id"]]).toEqual([200, 42])
    const headers = { authorization: `Bearer ${token}`, "x-github-api-version": "2026-03-10" }
    const newer = await lab.sendWith(headers, path, body)
    expect([newer.status, newer.json["workflow_run_id"]]).toEqual([200, 42])
    const future = await lab.sendWith({ ...headers, "x-github-api-version": "2030-01-01" }, path, body)
    expect(future.status).toBe(400)
  })
})
