import { afterAll, beforeAll, expect, test } from "vitest"
import type { CreatedApp } from "./tokens/app.ts"
import { appJwt, signJwt } from "./testing/app-jwt.ts"
import { repository, startGitHub, type TestGitHub } from "./testing/start-github.ts"

const repo = `/repos/${repository}`
let lab: TestGitHub
let app: CreatedApp
let jwt: string
let path: string

beforeAll(async () => {
  lab = await startGitHub()
  await lab.github.addRepository({ name: "percihealth/other", defaultBranch: "main", from: { files: { a: "" } } })
  app = await lab.github.createApp({
    name: "Perci Auto-fix",
    owner: "percihealth",
    permissions: { contents: "write", pull_requests: "write", checks: "read", issues: "write" },
    grantedPermissions: { contents: "write", pull_requests: "write", checks: "read" },
    repositories: [repository],
  })
  jwt = appJwt(app.id, app.privateKey, lab.clock.now())
  path = `POST /app/installations/${app.installationId}/access_tokens`
})
afterAll(() => lab.close())

test("an App shows what it is, what it asks for and what it was granted", async () => {
  const shown = await lab.send(jwt, "GET /app")
  expect(shown.json).toMatchObject({ slug: "perci-auto-fix", client_id: app.clientId, events: [] })
  expect(shown.json["permissions"]).toMatchObject({ issues: "write" })
  const installation = await lab.send(jwt, `GET ${repo}/installation`)
  expect(installation.json).toMatchObject({ id: app.installationId, repository_selection: "selected" })
  expect(installation.json["permissions"]).not.toHaveProperty("issues")
  expect((await lab.send(jwt, "GET /repos/percihealth/other/installation")).status).toBe(404)
})

test("the client id signs as well as the number", async () => {
  expect((await lab.send(appJwt(app.clientId, app.privateKey, lab.clock.now()), "GET /app")).status).toBe(200)
})

test("a JSON web token is refused where it is forged, expired, too long-lived, from the future or a stranger's", async () => {
  const now = Math.floor(lab.clock.now() / 1000)
  const other = await lab.github.createApp({ name: "Other", owner: "percihealth", permissions: {} })
  const good = { iat: now - 60, exp: now + 540, iss: app.clientId }
  const cases: readonly [string, string][] = [
    [signJwt(good, other.privateKey), "could not be decoded"],
    [signJwt({ ...good, exp: now - 1 }, app.privateKey), "'Expiration time' claim ('exp') must be"],
    [signJwt({ ...good, exp: now + 3600 }, app.privateKey), "too far in the future"],
    [signJwt({ ...good, iat: now + 300 }, app.privateKey), "'Issued at' claim"],
    [signJwt({ ...good, iss: "Iv1.none" }, app.privateKey), "Integration not found"],
    ["a.b.c", "could not be decoded"],
  ]
  for (const [token, message] of cases) {
    const answer = await lab.send(token, "GET /app")
    expect([answer.status, answer.json["message"]]).toEqual([401, expect.stringContaining(message)])
  }
})

test("an installation token can do what was asked for, for an hour, and nothing after it is revoked", async () => {
  const body = { repositories: ["monorepo"], permissions: { contents: "read" } }
  const made = await lab.send(jwt, path, body)
  expect(made.status).toBe(201)
  expect(made.json["expires_at"]).toBe("2026-11-23T13:00:00Z")
  const token = String(made.json["token"])
  expect(token).toMatch(/^ghs_\d+_.+\..+\..+$/)
  expect((await lab.send(token, `GET ${repo}/git/ref/heads/main`)).status).toBe(200)
  expect((await lab.send(token, `GET ${repo}/pulls`)).status).toBe(403)
  expect((await lab.send(token, "GET /user")).status).toBe(403)
  expect((await lab.send(token, "DELETE /installation/token")).status).toBe(204)
  expect((await lab.send(token, `GET ${repo}`)).status).toBe(401)
})

test("an installation token ends after its hour", async () => {
  const token = String((await lab.send(jwt, path)).json["token"])
  const start = lab.clock.now()
  lab.clock.set(start + 3_599_000)
  expect((await lab.send(token, `GET ${repo}`)).status).toBe(200)
  lab.clock.set(start + 3_600_000)
  expect((await lab.send(token, `GET ${repo}`)).status).toBe(401)
  lab.clock.set(start)
})

test.each([
  [{ repositories: ["other"] }, "at least one repository that does not exist or is not accessible"],
  [{ repository_ids: [1] }, "at least one repository that does not exist or is not accessible"],
  [{ permissions: { issues: "write" } }, "permissions requested are not granted"],
  [{ permissions: { checks: "write" } }, "permissions requested are not granted"],
  [{ permissions: { contents: "admin" } }, "permissions requested are not granted"],
])("a token for %j is refused", async (body, message) => {
  const answer = await lab.send(jwt, path, body)
  expect([answer.status, answer.json["message"]]).toEqual([422, expect.stringContaining(message)])
})

test("the old token format can be asked for", async () => {
  const headers = { authorization: `Bearer ${jwt}`, "x-github-stateless-s2s-token": "disabled" }
  const made = await lab.sendWith(headers, path)
  expect(String(made.json["token"])).toMatch(/^ghs_[0-9A-Za-z]{36}$/)
})

test("an App's routes are closed to tokens, and a repository's to the App itself", async () => {
  expect((await lab.send(lab.pat({ contents: "write" }), "GET /app")).status).toBe(401)
  expect((await lab.send(jwt, `GET ${repo}`)).status).toBe(403)
})

test("what an App does carries its bot's name, its signature and its installation", async () => {
  const token = String((await lab.send(jwt, path)).json["token"])
  const commit = await lab.send(token, `POST ${repo}/git/commits`, {
    message: "fix",
    tree: "4b825dc642cb6eb9a060e54bf8d69288fbee4904",
    parents: [await lab.github.resolve(repository, "main")],
  })
  expect(commit.json["verification"]).toMatchObject({ verified: true })
  expect(commit.json["author"]).toMatchObject({ name: "perci-auto-fix[bot]" })
  lab.events.length = 0
  // It removes every file, workflows too, so the branch needs more than the App may.
  const refused = await lab.send(token, `POST ${repo}/git/refs`, { ref: "refs/heads/a", sha: commit.json["sha"] })
  expect([refused.status, refused.headers.get("x-accepted-github-permissions")]).toEqual([
    403,
    "contents=write,workflows=write",
  ])
  await lab.send(token, `POST ${repo}/dispatches`, { event_type: "x" })
  expect(lab.events[0]).toMatchObject({
    cause: "app",
    actor: "perci-auto-fix[bot]",
    payload: { installation: { id: app.installationId }, sender: { type: "Bot" } },
  })
  const bot = await lab.send(token, "GET /users/perci-auto-fix[bot]")
  expect(bot.json).toMatchObject({ login: "perci-auto-fix[bot]", type: "Bot" })
})

test("a switched-off webhook answers with an empty URL or not at all", async () => {
  expect((await lab.send(jwt, "GET /app/hook/config")).json["url"]).toBe("")
  lab.github.setBehaviours({ disabledHook: "missing" })
  expect((await lab.send(jwt, "GET /app/hook/config")).status).toBe(404)
})
