import { afterAll, beforeAll, expect, test } from "vitest"
import type { RunView } from "../../core/github-contract.ts"
import { appJwt } from "../testing/app-jwt.ts"
import { repository, startGitHub, type TestGitHub } from "../testing/start-github.ts"

const repo = `/repos/${repository}`
const PERMISSIONS = { contents: "write", pull_requests: "write" } as const

let lab: TestGitHub
let tokens: Readonly<Record<string, string>>

beforeAll(async () => {
  lab = await startGitHub()
  const app = await lab.github.createApp({
    name: "Perci Auto-fix",
    owner: "percihealth",
    permissions: PERMISSIONS,
    repositories: [repository],
  })
  const jwt = appJwt(app.clientId, app.privateKey, lab.clock.now())
  const made = await lab.send(jwt, `POST /app/installations/${app.installationId}/access_tokens`, {})
  tokens = {
    app: String(made.json["token"]),
    job: lab.github.mintJobToken({ repository, permissions: PERMISSIONS }),
    pat: lab.pat(PERMISSIONS),
  }
})
afterAll(() => lab.close())

test.each([
  ["app", "perci-auto-fix[bot]", "Bot", "app"],
  ["job", "github-actions[bot]", "Bot", "github-token"],
  ["pat", "dana", "User", "user"],
])("a pull request of a token of kind %s is %s's", async (...row) => {
  const [kind, login, type, cause] = row
  const token = tokens[kind] ?? ""
  const head = await lab.github.resolve(repository, "main")
  const tree = [{ path: "services/booking/fix.txt", mode: "100644", type: "blob", content: kind }]
  const made = await lab.send(token, `POST ${repo}/git/trees`, { base_tree: head, tree })
  const body = { message: "fix", tree: made.json["sha"], parents: [head] }
  const { sha } = (await lab.send(token, `POST ${repo}/git/commits`, body)).json
  await lab.send(token, `POST ${repo}/git/refs`, { ref: `refs/heads/fix/${kind}`, sha })
  const pull = { title: "Fix", head: `fix/${kind}`, base: "develop", draft: true }
  const opened = await lab.send(token, `POST ${repo}/pulls`, pull)
  expect(opened.json).toMatchObject({ draft: true, user: { login, type } })
  const event = lab.events.findLast(candidate => candidate.name === "pull_request")
  expect(event).toMatchObject({ actor: login, cause, changedFiles: ["services/booking/fix.txt"] })

  const number = String(opened.json["number"])
  const labels = async (what: string, more?: unknown): Promise<unknown> => (await lab.send(token, what, more)).json
  await labels(`POST ${repo}/issues/${number}/labels`, { labels: ["auto-fix", "Needs review"] })
  expect(await labels(`DELETE ${repo}/issues/${number}/labels/needs%20review`)).toMatchObject([{ name: "auto-fix" }])
  expect((await lab.send(token, `DELETE ${repo}/issues/${number}/labels/none`)).status).toBe(404)
  expect(await labels(`GET ${repo}/issues/${number}/labels`)).toHaveLength(1)

  const change = { title: "Other", body: "text", state: "closed" }
  expect((await lab.send(token, `PATCH ${repo}/pulls/${number}`, change)).json).toMatchObject({
    ...change,
    merged: false,
  })
  expect((await lab.send(token, `GET ${repo}/issues/${number}`)).json).toMatchObject({ closed_by: { login } })
  expect((await lab.send(token, `DELETE ${repo}/git/refs/heads/fix/${kind}`)).status).toBe(204)
})

test("workflow_run belongs to the default branch, and tells what ran", async () => {
  const head = await lab.github.resolve(repository, "main")
  const run: RunView = {
    id: 9,
    name: "CI",
    title: "A title",
    path: ".github/workflows/ci.yml",
    event: "push",
    status: "completed",
    conclusion: "failure",
    headBranch: "develop",
    headSha: (await lab.github.resolve(repository, "develop")) ?? "",
    actor: "dana",
    attempt: 2,
    createdAt: 0,
    updatedAt: 0,
  }
  await lab.github.announceRun(repository, run, "completed")
  const event = lab.events.at(-1)
  expect(event).toMatchObject({ name: "workflow_run", ref: "refs/heads/main", sha: head, cause: "user" })
  expect(event?.payload).toMatchObject({
    action: "completed",
    workflow: { path: run.path },
    workflow_run: {
      id: 9,
      name: "CI",
      display_title: "A title",
      head_branch: "develop",
      head_sha: run.headSha,
      conclusion: "failure",
      run_attempt: 2,
    },
  })
})
