import { describe, expect, test } from "vitest"

import { datadogUnderTest, START } from "../testing/datadog-under-test.ts"

const ISSUES = "/api/v2/error-tracking/issues"
const PERSONA = { query: "*", from: START - 86_400_000, to: START + 86_400_000, persona: "ALL" }

type Found = { data: { attributes: Record<string, unknown> }[] }

describe("an issue", () => {
  test("regresses when a newer version fails after it was resolved, not when an old one does", () => {
    const lab = datadogUnderTest()
    const { issueId } = lab.datadog.feed({ version: "1.0.0" })
    lab.datadog.setState(issueId, "RESOLVED")
    lab.datadog.feed({ version: "1.0.0" })
    expect(lab.datadog.snapshot().issues[0]).toMatchObject({ state: "RESOLVED", regressed: false, count: 2 })
    lab.datadog.feed({ version: "1.1.0" })
    expect(lab.datadog.snapshot().issues[0]).toMatchObject({ state: "OPEN", regressed: true })
  })

  test("resolves itself after 14 days without an error", () => {
    const lab = datadogUnderTest()
    lab.datadog.feed({})
    lab.clock.advance(14 * 86_400_000 + 1)
    expect(lab.datadog.snapshot().issues[0]?.state).toBe("RESOLVED")
  })

  test("shows the ticket of Datadog's own Jira integration in its case, when asked to", async () => {
    const lab = datadogUnderTest()
    const { issueId } = lab.datadog.feed({})
    lab.datadog.setJiraLink(issueId, { key: "PPL-12" })
    const bare = (await lab.call("GET", `${ISSUES}/${issueId}`)).body
    expect(bare).not.toHaveProperty("included")
    expect(bare).toMatchObject({ data: { relationships: { case: { data: { type: "case" } } } } })
    const full = await lab.call("GET", `${ISSUES}/${issueId}?include=assignee%2Ccase`)
    expect(full.headers.get("content-type")).toBe("application/vnd.api+json")
    expect(full.body).toMatchObject({
      included: [{ type: "case", attributes: { jira_issue: { result: { issue_key: "PPL-12", project_key: "PPL" } } } }],
    })
  })

  test.each([
    ["GET", `${ISSUES}/nonsense`, undefined, 400, "issue id is not an uuid"],
    ["GET", `${ISSUES}/da226b38-baac-11f1-bad1-da7ad0900005`, undefined, 404, "issue not found"],
    [
      "POST",
      `${ISSUES}/search`,
      { data: { type: "search_request", attributes: { ...PERSONA, persona: null } } },
      400,
      "either track(s) or persona(s) must be specified",
    ],
    [
      "POST",
      `${ISSUES}/search`,
      { data: { type: "search_request", attributes: { ...PERSONA, track: "invalid-track" } } },
      400,
      "invalid json value for TrackType: invalid-track",
    ],
    [
      "PUT",
      `${ISSUES}/da226b38-baac-11f1-bad1-da7ad0900005/state`,
      { data: { type: "error_tracking_issue", id: "x", attributes: { state: "invalid-state" } } },
      400,
      'invalid json value for IssueState: "invalid-state"',
    ],
    [
      "PUT",
      `${ISSUES}/da226b38-baac-11f1-bad1-da7ad0900005/state`,
      { data: { type: "error_tracking_issue", id: "x", attributes: { state: "resolved" } } },
      404,
      "issue not found",
    ],
    [
      "PUT",
      `${ISSUES}/da226b38-baac-11f1-bad1-da7ad0900005/assignee`,
      { data: { type: "assignee", id: "not-a-uuid" } },
      400,
      "invalid UUID length: 10",
    ],
  ])("%s %s with %o is refused as recorded", async (...[method, path, body, status, detail]) => {
    const answer = await datadogUnderTest().call(method, path, body)
    expect(answer).toMatchObject({ status, body: { errors: [{ status: String(status), detail }] } })
    expect(answer.headers.get("content-type")).toBe("application/vnd.api+json")
  })

  test("is found by window, track, persona, state and query, the most frequent first, at most 100", async () => {
    const lab = datadogUnderTest()
    for (let n = 0; n < 105; n++) lab.datadog.feed({ fingerprint: `f${n}`, count: n + 1 })
    lab.datadog.feed({ service: "shop-app", platform: "FLUTTER", env: "production", count: 1000, users: 7 })
    const ask = async (attributes: object) =>
      (
        (
          await lab.call("POST", `${ISSUES}/search`, {
            data: { type: "search_request", attributes: { ...PERSONA, ...attributes } },
          })
        ).body as Found
      ).data
    expect(await ask({})).toHaveLength(100)
    expect((await ask({}))[0]?.attributes).toEqual({ total_count: 1000, impacted_sessions: 7 })
    expect(await ask({ persona: "MOBILE" })).toHaveLength(1)
    expect(await ask({ persona: "BROWSER" })).toEqual([])
    expect(await ask({ track: "rum" })).toHaveLength(1)
    expect(await ask({ query: "service:shop-* env:production" })).toHaveLength(1)
    expect(await ask({ states: ["RESOLVED"] })).toEqual([])
    expect(await ask({ from: START + 1 })).toEqual([])
  })

  test("shows values that no client knows when told to", async () => {
    const lab = datadogUnderTest()
    const { issueId } = lab.datadog.feed({})
    lab.datadog.toggles.unknownEnum = true
    const { body } = await lab.call("GET", `${ISSUES}/${issueId}`)
    expect(body).toMatchObject({ data: { attributes: { platform: "SMART_FRIDGE" } } })
  })
})
