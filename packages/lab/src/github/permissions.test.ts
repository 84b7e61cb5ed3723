import { afterAll, beforeAll, describe, expect, test } from "vitest"
import type { Permissions } from "../core/github-contract.ts"
import { everything, repository, startGitHub, type TestGitHub } from "./testing/start-github.ts"

const repo = `/repos/${repository}`

// What each route asks for, and a body that would be taken if the permission were there.
const table: [route: string, needs: string, body?: Record<string, unknown>][] = [
  [`GET ${repo}`, "metadata=read"],
  [`GET ${repo}/rules/branches/main`, "metadata=read"],
  [`GET ${repo}/collaborators/dana/permission`, "metadata=read"],
  [`POST ${repo}/dispatches`, "contents=write", { event_type: "x" }],
  [`POST ${repo}/actions/workflows/ci.yml/dispatches`, "actions=write", { ref: "main" }],
  [`GET ${repo}/actions/workflows`, "actions=read"],
  [`GET ${repo}/actions/runs`, "actions=read"],
  [`GET ${repo}/actions/runs/1`, "actions=read"],
  [`POST ${repo}/actions/runs/1/rerun`, "actions=write"],
  [`POST ${repo}/actions/runs/1/cancel`, "actions=write"],
  [`GET ${repo}/actions/concurrency_groups`, "actions=read"],
  [`GET ${repo}/actions/permissions`, "administration=read"],
  [`GET ${repo}/git/ref/heads/main`, "contents=read"],
  [`GET ${repo}/git/matching-refs/heads`, "contents=read"],
  [`POST ${repo}/git/refs`, "contents=write", { ref: "refs/heads/x", sha: "0".repeat(40) }],
  [`PATCH ${repo}/git/refs/heads/x`, "contents=write", { sha: "0".repeat(40) }],
  [`DELETE ${repo}/git/refs/heads/x`, "contents=write"],
  [`POST ${repo}/git/commits`, "contents=write", { message: "m", tree: "0".repeat(40) }],
  [`POST ${repo}/git/trees`, "contents=write", { tree: [] }],
  [`POST ${repo}/git/blobs`, "contents=write", { content: "" }],
  [`GET ${repo}/git/trees/main`, "contents=read"],
  [`GET ${repo}/contents/README.md`, "contents=read"],
  [`GET ${repo}/commits`, "contents=read"],
  [`GET ${repo}/commits/main`, "contents=read"],
  [`GET ${repo}/branches`, "contents=read"],
  [`GET ${repo}/commits/main/check-runs`, "checks=read"],
  [`POST ${repo}/check-runs`, "checks=write", { name: "x", head_sha: "main" }],
  [`GET ${repo}/pulls`, "pull_requests=read"],
  [`POST ${repo}/pulls`, "pull_requests=write", { title: "x", head: "x", base: "main" }],
  [`PATCH ${repo}/pulls/1`, "pull_requests=write", {}],
  [`POST ${repo}/issues/1/comments`, "issues=write; pull_requests=write", { body: "x" }],
  [`POST ${repo}/issues/1/labels`, "issues=write; pull_requests=write", { labels: ["x"] }],
  [`GET ${repo}/actions/variables`, "actions_variables=read"],
  [`GET ${repo}/actions/variables/A`, "actions_variables=read"],
  [`POST ${repo}/actions/variables`, "actions_variables=write", { name: "A", value: "1" }],
  [`PATCH ${repo}/actions/variables/A`, "actions_variables=write", { value: "1" }],
  [`DELETE ${repo}/actions/variables/A`, "actions_variables=write"],
  [`GET ${repo}/actions/secrets`, "secrets=read"],
  [`GET ${repo}/actions/secrets/public-key`, "secrets=read"],
  [`PUT ${repo}/actions/secrets/A`, "secrets=write", {}],
  [`DELETE ${repo}/actions/secrets/A`, "secrets=write"],
  [`GET ${repo}/environments/production/variables`, "environments=read"],
  [`GET ${repo}/environments/production/secrets`, "environments=read"],
]

const apiKey = (name: string): string => (name === "actions_variables" ? "variables" : name)

/** All alternatives of a header value such as "issues=write; pull_requests=write". */
function alternatives(needs: string): [string, string][] {
  return needs.split("; ").map(one => one.split("=") as [string, string])
}

describe("every route asks for its own permission", () => {
  let lab: TestGitHub
  beforeAll(async () => {
    lab = await startGitHub()
  })
  afterAll(() => lab.close())

  function tokenWith(permissions: Permissions): string {
    return lab.github.mintJobToken({ repository, permissions })
  }

  test.each(table.filter(([, needs]) => needs !== "metadata=read"))(
    "%s is refused to a token with everything but %s",
    async (...row) => {
      const [route, needs, body] = row
      const keys = alternatives(needs).map(([key]) => apiKey(key))
      const others = Object.fromEntries(Object.entries(everything).filter(([key]) => !keys.includes(key)))
      const answer = await lab.send(tokenWith(others), route, body)
      expect(answer.status).toBe(403)
      expect(answer.json["message"]).toBe("Resource not accessible by integration")
      expect(answer.headers.get("x-accepted-github-permissions")).toBe(needs)
    },
  )

  test.each(table.filter(([, needs]) => needs.includes("=write")))(
    "%s is refused to a token that may only read",
    async (...row) => {
      const [route, needs, body] = row
      const readOnly = Object.fromEntries(alternatives(needs).map(([key]) => [apiKey(key), "read" as const]))
      expect((await lab.send(tokenWith(readOnly), route, body)).status).toBe(403)
    },
  )

  test.each(table)("%s is open to a token with just %s", async (...row) => {
    const [route, needs, body] = row
    for (const [key, level] of alternatives(needs)) {
      const answer = await lab.send(tokenWith({ [apiKey(key)]: level as "read" | "write" }), route, body)
      expect([401, 403, 500]).not.toContain(answer.status)
      expect(answer.headers.get("x-accepted-github-permissions")).toBe(needs)
    }
  })

  test.each(table)("%s does not exist for a token of another repository", async (...row) => {
    const [route, , body] = row
    await lab.github
      .addRepository({ name: "percihealth/other", defaultBranch: "main", from: { files: { a: "" } } })
      .catch(() => undefined)
    const token = lab.github.mintJobToken({ repository: "percihealth/other", permissions: everything })
    const answer = await lab.send(token, route, body)
    expect([answer.status, answer.json["message"]]).toEqual([404, "Not Found"])
  })

  test("a person's token is told so in other words", async () => {
    const answer = await lab.send(lab.pat({ contents: "read" }), `POST ${repo}/dispatches`, { event_type: "x" })
    expect(answer.json["message"]).toBe("Resource not accessible by personal access token")
    expect(answer.headers.get("x-accepted-github-permissions")).toBe("contents=write")
  })

  test("a wrong, a revoked and an expired token are bad credentials", async () => {
    const expired = lab.github.issuePat({
      owner: "dana",
      permissions: everything,
      repositories: [repository],
      expiresAt: lab.clock.now() - 1,
    })
    const revoked = tokenWith(everything)
    lab.github.revokeToken(revoked)
    for (const token of ["ghs_wrong", revoked, expired]) {
      const answer = await lab.send(token, `GET ${repo}`)
      expect([answer.status, answer.json["message"]]).toEqual([401, "Bad credentials"])
    }
  })

  test("without credentials a private repository is hidden, and writing needs a login", async () => {
    expect((await lab.send(null, `GET ${repo}`)).status).toBe(404)
    expect((await lab.send(null, `POST ${repo}/dispatches`, { event_type: "x" })).status).toBe(401)
  })

  test("the expiry of a person's token is in every answer, in GitHub's own date format", async () => {
    const expiresAt = Date.UTC(2026, 11, 24, 6, 30, 5)
    const grant = { owner: "dana", permissions: everything, repositories: [repository], expiresAt }
    const token = lab.github.issuePat(grant)
    const header = "github-authentication-token-expiration"
    expect((await lab.send(token, `GET ${repo}`)).headers.get(header)).toBe("2026-12-24 06:30:05 UTC")
    lab.github.setBehaviours({ patExpiryHeader: "now" })
    expect((await lab.send(token, `GET ${repo}`)).headers.get(header)).toBe("2026-11-23 12:00:00 UTC")
    lab.github.setBehaviours({ patExpiryHeader: "correct" })
  })

  test("every answer carries a request id and the rate limit", async () => {
    const answer = await lab.send(tokenWith(everything), `GET ${repo}`)
    expect(answer.headers.get("x-github-request-id")).toMatch(/^[0-9A-F]{4}:/)
    expect(answer.headers.get("x-ratelimit-limit")).toBe("1000")
    expect(answer.headers.get("x-ratelimit-resource")).toBe("core")
  })
})
