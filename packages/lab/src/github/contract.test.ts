import { afterAll, beforeAll, describe, expect, test } from "vitest"
import type { RunView } from "../core/github-contract.ts"
import { contractFile, hasContract, loadContract } from "./testing/contract.ts"
import { everything, repository, startGitHub, type TestGitHub } from "./testing/start-github.ts"
import { appJwt } from "./testing/app-jwt.ts"

if (!hasContract) console.log(`skipped: GitHub's contract is not at ${contractFile}`)

const repo = `/repos/${repository}`
const api = "/repos/{owner}/{repo}"

const run: RunView = {
  id: 4711,
  name: "Error triage",
  path: ".github/workflows/error-triage.yml",
  event: "repository_dispatch",
  status: "completed",
  conclusion: "success",
  headBranch: "main",
  headSha: "",
  actor: "dana",
  attempt: 1,
  createdAt: Date.UTC(2026, 10, 23),
  updatedAt: Date.UTC(2026, 10, 23, 0, 1),
}

describe.skipIf(!hasContract)("every answer fits GitHub's own description", () => {
  let lab: TestGitHub
  let token: string
  let jwt: string
  let installation: number
  let branchCommit: string
  const contract = hasContract ? loadContract() : null
  const seen = new Set<string>()

  beforeAll(async () => {
    lab = await startGitHub()
    token = lab.pat(everything)
    const app = await lab.github.createApp({
      name: "Perci Auto-fix",
      owner: "percihealth",
      permissions: { contents: "write", pull_requests: "write", checks: "read", metadata: "read" },
      hookUrl: "https://hooks.example.com/github",
      repositories: [repository],
    })
    jwt = appJwt(app.clientId, app.privateKey, lab.clock.now())
    installation = app.installationId ?? 0
    const headSha = (await lab.github.resolve(repository, "main")) ?? ""
    lab.github.serveRuns({
      list: () => [{ ...run, headSha }],
      get: (_, id) => (id === run.id ? { ...run, headSha } : null),
      cancel: () => true,
      rerun: () => true,
      nextRunId: () => run.id,
      concurrencyGroups: () => [{ name: "triage-1", members: [{ run: run.id, status: "in_progress" }] }],
    })
    const tree = await lab.send(token, `POST ${repo}/git/trees`, {
      base_tree: headSha,
      tree: [{ path: "fix.txt", mode: "100644", type: "blob", content: "fixed" }],
    })
    const commit = await lab.send(token, `POST ${repo}/git/commits`, {
      message: "fix",
      tree: tree.json["sha"],
      parents: [headSha],
    })
    branchCommit = String(commit.json["sha"])
    await lab.send(token, `POST ${repo}/git/refs`, { ref: "refs/heads/autofix/1", sha: branchCommit })
    await lab.send(token, `POST ${repo}/git/refs`, { ref: "refs/heads/autofix/2", sha: branchCommit })
    await lab.send(token, `POST ${repo}/actions/variables`, { name: "AUTOFIX_ENABLED", value: "true" })
    lab.github.setSecret(repository, "JIRA_API_TOKEN", "value")
    await lab.send(token, `POST ${repo}/pulls`, { title: "Second", head: "autofix/2", base: "develop" })
  })
  afterAll(() => lab.close())

  async function expectFit(operation: string, answer: Awaited<ReturnType<TestGitHub["send"]>>): Promise<void> {
    seen.add(operation)
    const problems = contract?.response(operation, answer.status, answer.json) ?? []
    // The description of this list wants each account to be a user and an enterprise at once, which GitHub never sends.
    const excused = operation === "GET /app/installations" ? "/0/account " : " none"
    expect(
      problems.filter(problem => !problem.startsWith(excused)),
      `${operation} ${answer.status}`,
    ).toEqual([])
  }

  test.each([
    [`GET ${api}`, `GET ${repo}`, 200],
    [`GET ${api}/pulls`, `GET ${repo}/pulls`, 200],
    [`GET ${api}/pulls/{pull_number}`, `GET ${repo}/pulls/1`, 200],
    [`GET ${api}/pulls/{pull_number}`, `GET ${repo}/pulls/99`, 404],
    [`GET ${api}/commits/{ref}/check-runs`, `GET ${repo}/commits/main/check-runs`, 200],
    [`GET ${api}/git/ref/{ref}`, `GET ${repo}/git/ref/heads/main`, 200],
    [`GET ${api}/git/ref/{ref}`, `GET ${repo}/git/ref/heads/none`, 404],
    [`GET ${api}/actions/variables/{name}`, `GET ${repo}/actions/variables/AUTOFIX_ENABLED`, 200],
    [`GET ${api}/actions/secrets`, `GET ${repo}/actions/secrets`, 200],
    [`GET ${api}/actions/runs`, `GET ${repo}/actions/runs`, 200],
    [`GET ${api}/actions/runs/{run_id}`, `GET ${repo}/actions/runs/4711`, 200],
    [`GET ${api}/actions/permissions`, `GET ${repo}/actions/permissions`, 200],
    [
      `GET ${api}/actions/concurrency_groups/{concurrency_group_name}`,
      `GET ${repo}/actions/concurrency_groups/triage-1`,
      200,
    ],
    ["GET /rate_limit", "GET /rate_limit", 200],
  ])("%s as %s answers %i", async (operation, what, status) => {
    const answer = await lab.send(token, what)
    expect(answer.status).toBe(status)
    await expectFit(operation, answer)
  })

  test.each([
    [`POST ${api}/dispatches`, `POST ${repo}/dispatches`, 204, { event_type: "datadog-error-tracking" }],
    [`POST ${api}/dispatches`, `POST ${repo}/dispatches`, 422, { event_type: "" }],
    [
      `POST ${api}/actions/workflows/{workflow_id}/dispatches`,
      `POST ${repo}/actions/workflows/error-triage.yml/dispatches`,
      200,
      { ref: "main", inputs: { issue_id: "1" }, return_run_details: true },
    ],
    [`POST ${api}/pulls`, `POST ${repo}/pulls`, 201, { title: "Fix", head: "autofix/1", base: "develop", draft: true }],
    [`POST ${api}/pulls`, `POST ${repo}/pulls`, 422, { title: "Fix", head: "none", base: "develop" }],
    [`POST ${api}/git/refs`, `POST ${repo}/git/refs`, 422, { ref: "refs/heads/main", sha: "0".repeat(40) }],
    [`POST ${api}/git/trees`, `POST ${repo}/git/trees`, 201, { tree: [{ path: "a/b", content: "text" }] }],
    [`POST ${api}/git/blobs`, `POST ${repo}/git/blobs`, 201, { content: "text" }],
    [
      `PATCH ${api}/actions/variables/{name}`,
      `PATCH ${repo}/actions/variables/AUTOFIX_ENABLED`,
      204,
      { value: "false" },
    ],
    [`POST ${api}/issues/{issue_number}/comments`, `POST ${repo}/issues/1/comments`, 201, { body: "Hello" }],
    [`POST ${api}/issues/{issue_number}/labels`, `POST ${repo}/issues/1/labels`, 200, { labels: ["auto-fix"] }],
  ])("%s as %s answers %i", async (...row) => {
    const [operation, what, status, body] = row
    const answer = await lab.send(token, what, body)
    expect(answer.status).toBe(status)
    await expectFit(operation, answer)
    const isTaken = status < 300
    expect((contract?.request(operation, body) ?? []).length === 0 || !isTaken).toBe(true)
  })

  test("commits and refs that are made anew fit too", async () => {
    const body = { message: "record", tree: "4b825dc642cb6eb9a060e54bf8d69288fbee4904", parents: [] }
    const commit = await lab.send(token, `POST ${repo}/git/commits`, body)
    await expectFit(`POST ${api}/git/commits`, commit)
    const ref = { ref: "refs/auto-triage/issues/1", sha: commit.json["sha"] }
    const created = await lab.send(token, `POST ${repo}/git/refs`, ref)
    expect(created.status).toBe(201)
    await expectFit(`POST ${api}/git/refs`, created)
  })

  test.each([
    ["GET /app", "GET /app"],
    ["GET /app/installations", "GET /app/installations"],
    ["GET /app/hook/config", "GET /app/hook/config"],
    [`GET ${api}/installation`, `GET ${repo}/installation`],
  ])("%s fits for the App itself", async (operation, what) => {
    const answer = await lab.send(jwt, what)
    expect(answer.status).toBe(200)
    await expectFit(operation, answer)
  })

  test("an installation token and what it may ask fit", async () => {
    const made = await lab.send(jwt, `POST /app/installations/${installation}/access_tokens`, {
      repositories: ["monorepo"],
      permissions: { contents: "read" },
    })
    expect(made.status).toBe(201)
    await expectFit("POST /app/installations/{installation_id}/access_tokens", made)
    const value = String(made.json["token"])
    await expectFit("GET /installation/repositories", await lab.send(value, "GET /installation/repositories"))
    await expectFit("DELETE /installation/token", await lab.send(value, "DELETE /installation/token"))
  })

  test("an App from a manifest fits", async () => {
    const manifest = { name: "Made", default_permissions: { contents: "write" }, default_events: [] }
    const code = lab.github.acceptManifest("percihealth", manifest)
    const answer = await lab.send(null, `POST /app-manifests/${code}/conversions`)
    expect(answer.status).toBe(201)
    await expectFit("POST /app-manifests/{code}/conversions", answer)
    expect((await lab.send(null, `POST /app-manifests/${code}/conversions`)).status).toBe(404)
  })

  test("no operation of the description is left out", () => {
    expect(contract?.operations.filter(operation => !seen.has(operation))).toEqual([])
  })
})
