import { readFileSync } from "node:fs"
import { join } from "node:path"
import { afterAll, beforeAll, expect, it } from "vitest"
import { startLab, type Lab } from "../control/start-lab.ts"
import { signAppJwt } from "../runner/stand-ins/create-github-app-token/sign-app-jwt.ts"
import { PRODUCT_ROOT } from "./product-files.ts"

const SERVICE = "apps/backend/src/bookings/service.ts"
const WORKFLOW = "Backend PR checks"

let lab: Lab

beforeAll(async () => {
  lab = await startLab({})
})
afterAll(() => lab.close())

type Json = Readonly<Record<string, unknown>>

async function ask(
  token: string,
  what: string,
  body?: Json,
): Promise<{ readonly status: number; readonly json: Json }> {
  const { urls, repository } = lab.world
  const [method = "GET", path = ""] = what.split(" ")
  const answer = await fetch(`${urls.github}${path.replace("{repo}", `/repos/${repository}`)}`, {
    method,
    headers: { authorization: `Bearer ${token}` },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
  const text = await answer.text()
  return { status: answer.status, json: text === "" ? {} : (JSON.parse(text) as Json) }
}

async function appToken(): Promise<string> {
  const { appId, appPrivateKey } = lab.world.credentials
  const jwt = signAppJwt(appId, appPrivateKey, Date.now())
  const { json } = await ask(jwt, "GET {repo}/installation")
  return String((await ask(jwt, `POST /app/installations/${String(json["id"])}/access_tokens`)).json["token"])
}

/** Opens a draft pull request into develop that changes one file; returns what GitHub says of it. */
async function open(
  token: string,
  branch: string,
  file: { readonly path: string; readonly content: string },
): Promise<Json> {
  const base = (await lab.world.github.resolve(lab.world.repository, "develop")) ?? ""
  const tree = [{ path: file.path, mode: "100644", type: "blob", content: file.content }]
  const made = await ask(token, "POST {repo}/git/trees", { base_tree: base, tree })
  const commit = { message: "Change it", tree: made.json["sha"], parents: [base] }
  const { sha } = (await ask(token, "POST {repo}/git/commits", commit)).json
  await ask(token, "POST {repo}/git/refs", { ref: `refs/heads/${branch}`, sha })
  const pull = { title: "Change it", head: branch, base: "develop", draft: true }
  const opened = await ask(token, "POST {repo}/pulls", pull)
  expect(opened.status).toBe(201)
  await lab.world.clock.settled()
  return { ...opened.json, sha }
}

const service = (): string => readFileSync(join(PRODUCT_ROOT, "packages/lab/target", SERVICE), "utf8")

async function checks(sha: unknown): Promise<unknown> {
  return (await ask(lab.world.credentials.adminPat, `GET {repo}/commits/${String(sha)}/check-runs`)).json["check_runs"]
}

it("runs the checks of the App's pull request at once, and shows them on its head", async () => {
  const pull = await open(await appToken(), "auto-fix/one", { path: SERVICE, content: `${service()}// more\n` })
  expect(pull).toMatchObject({ draft: true, user: { login: "perci-auto-fix[bot]", type: "Bot" } })
  expect(await checks(pull["sha"])).toMatchObject([
    { name: "backend", status: "completed", conclusion: "success", app: { slug: "github-actions" } },
  ])
  const [run] = lab.world.runner.runs().filter(candidate => candidate.name === WORKFLOW)
  expect(run).toMatchObject({ event: "pull_request", actor: "perci-auto-fix[bot]", conclusion: "success" })
  expect(run?.jobs[0]?.steps.map(step => step.log).join("\n")).toContain("ℹ pass 6")
})

it("shows a red check where the change breaks the service's tests", async () => {
  const content = service().replace('.join("-")', '.join("_")')
  const pull = await open(await appToken(), "auto-fix/two", { path: SERVICE, content })
  expect(await checks(pull["sha"])).toMatchObject([{ name: "backend", conclusion: "failure" }])
})

it("leaves those of GitHub's own token waiting until a person lets them run", async () => {
  const { github, repository, credentials } = lab.world
  const token = github.mintJobToken({ repository, permissions: { contents: "write", pull_requests: "write" } })
  const pull = await open(token, "auto-fix/three", { path: SERVICE, content: `${service()}// other\n` })
  expect(pull).toMatchObject({ user: { login: "github-actions[bot]" } })
  expect(await checks(pull["sha"])).toEqual([])
  const suites = await ask(credentials.adminPat, `GET {repo}/commits/${String(pull["sha"])}/check-suites`)
  expect(suites.json["check_suites"]).toMatchObject([{ status: "completed", conclusion: "action_required" }])
  const runs = await ask(credentials.adminPat, `GET {repo}/actions/runs?head_sha=${String(pull["sha"])}`)
  const [run] = runs.json["workflow_runs"] as readonly Json[]
  expect(run).toMatchObject({ conclusion: "action_required", pull_requests: [{ number: pull["number"] }] })
  const approval = `POST {repo}/actions/runs/${String(run?.["id"])}/approve`
  expect((await ask(token, approval)).status).toBe(403)
  expect((await ask(credentials.adminPat, approval)).status).toBe(201)
  await lab.world.clock.settled()
  expect(await checks(pull["sha"])).toMatchObject([{ name: "backend", conclusion: "success" }])
})

it("starts nothing for a pull request that leaves the backend alone, and lets nobody change develop itself", async () => {
  const token = await appToken()
  const pull = await open(token, "auto-fix/four", { path: "README.md", content: "other\n" })
  expect(await checks(pull["sha"])).toEqual([])
  const direct = await ask(token, "PATCH {repo}/git/refs/heads/develop", { sha: pull["sha"] })
  expect([direct.status, direct.json["message"]]).toEqual([422, expect.stringContaining("through a pull request")])
  const rules = await ask(token, "GET {repo}/rules/branches/develop")
  expect(JSON.stringify(rules.json)).toContain('"context":"backend"')
})
