import sodium from "libsodium-wrappers"
import { afterEach, beforeEach, expect, test } from "vitest"
import type { RunView } from "../core/github-contract.ts"
import { everything, repository, startGitHub, type TestGitHub } from "./testing/start-github.ts"

const repo = `/repos/${repository}`
let lab: TestGitHub
let token: string

beforeEach(async () => {
  lab = await startGitHub()
  token = lab.pat(everything)
})
afterEach(() => lab.close())

/** Seals a value as GitHub's documentation tells clients to. */
async function sealed(value: string, publicKey: string): Promise<string> {
  await sodium.ready
  const box = sodium.crypto_box_seal(Buffer.from(value), Buffer.from(publicKey, "base64"))
  return Buffer.from(box).toString("base64")
}

test.each([
  ["/actions/secrets", () => lab.github.secrets(repository)],
  ["/environments/production/secrets", () => lab.github.environment(repository, "Production")?.secrets],
])("a secret sealed for %s reaches jobs and never comes back", async (base, stored) => {
  lab.github.configureEnvironment({ repository, environment: "production" }, {})
  const key = await lab.send(token, `GET ${repo}${base}/public-key`)
  const encrypted_value = await sealed("hünter2", String(key.json["key"]))
  const body = { encrypted_value, key_id: key.json["key_id"] }
  expect((await lab.send(token, `PUT ${repo}${base}/jira_token`, body)).status).toBe(201)
  expect((await lab.send(token, `PUT ${repo}${base}/jira_token`, body)).status).toBe(204)
  expect(stored()?.get("JIRA_TOKEN")).toBe("hünter2")
  const listed = await lab.send(token, `GET ${repo}${base}`)
  expect(listed.json).toMatchObject({ total_count: 1, secrets: [{ name: "JIRA_TOKEN" }] })
  expect(listed.text).not.toContain("hünter2")
  expect((await lab.send(token, `DELETE ${repo}${base}/JIRA_TOKEN`)).status).toBe(204)
  expect(stored()?.has("JIRA_TOKEN")).toBe(false)
})

test("a secret that is not sealed with this repository's key is refused", async () => {
  const key = await lab.send(token, `GET ${repo}/actions/secrets/public-key`)
  const plain = { encrypted_value: Buffer.from("plain").toString("base64"), key_id: key.json["key_id"] }
  expect((await lab.send(token, `PUT ${repo}/actions/secrets/A`, plain)).status).toBe(422)
  const wrongKey = { ...plain, key_id: "1" }
  expect((await lab.send(token, `PUT ${repo}/actions/secrets/A`, wrongKey)).status).toBe(422)
})

test("variables of an environment are its own", async () => {
  lab.github.configureEnvironment({ repository, environment: "production" }, { variables: { A: "1" } })
  const base = `${repo}/environments/production/variables`
  expect((await lab.send(token, `POST ${base}`, { name: "B", value: "2" })).status).toBe(201)
  expect((await lab.send(token, `GET ${base}/b`)).json["value"]).toBe("2")
  expect([...(lab.github.environment(repository, "production")?.variables ?? [])]).toEqual([
    ["A", "1"],
    ["B", "2"],
  ])
  expect(lab.github.variables(repository).size).toBe(0)
  expect((await lab.send(token, `GET ${repo}/environments/none/variables`)).status).toBe(404)
})

test("an exhausted primary limit says so in status, text and headers, until the hour is over", async () => {
  for (const status of [403, 429] as const) {
    lab.github.setLimits({ primaryPerHour: 2, status })
    const job = lab.pat({ contents: "read" })
    lab.clock.set(lab.clock.now() + 3_600_000)
    await lab.send(job, `GET ${repo}`)
    await lab.send(job, `GET ${repo}`)
    const refused = await lab.send(job, `GET ${repo}`)
    expect([refused.status, refused.headers.get("x-ratelimit-remaining")]).toEqual([status, "0"])
    expect(refused.json["message"]).toContain("API rate limit exceeded")
    expect((await lab.send(job, "GET /rate_limit")).status).toBe(200)
    lab.clock.set(lab.clock.now() + 3_600_000)
    expect((await lab.send(job, `GET ${repo}`)).status).toBe(200)
  }
})

test("the secondary limit weighs writes and says when to come back", async () => {
  lab.github.setLimits({ pointsPerMinute: 12 })
  const write = (): ReturnType<TestGitHub["send"]> => lab.send(token, `POST ${repo}/dispatches`, { event_type: "x" })
  expect((await write()).status).toBe(204)
  expect((await write()).status).toBe(204)
  const refused = await write()
  expect(refused.status).toBe(403)
  expect(refused.json["message"]).toContain("secondary rate limit")
  expect(refused.headers.get("retry-after")).toBe("60")
  expect((await lab.send(token, `GET ${repo}`)).status).toBe(200)
  lab.clock.set(lab.clock.now() + 60_000)
  expect((await write()).status).toBe(204)
})

test("runs are shown, filtered, cancelled and run again through whoever runs them", async () => {
  const headSha = (await lab.github.resolve(repository, "main")) ?? ""
  const run: RunView = {
    id: 7,
    name: "Error triage",
    path: ".github/workflows/error-triage.yml",
    event: "repository_dispatch",
    status: "completed",
    conclusion: "success",
    headBranch: "main",
    headSha,
    actor: "dana",
    attempt: 1,
    createdAt: lab.clock.now(),
    updatedAt: lab.clock.now(),
  }
  const step = { name: "Run it", status: "completed", conclusion: "failure", startedAt: 0, completedAt: 0 } as const
  const jobs = [{ ...step, id: 71, name: "triage", steps: [step] }]
  const asked: string[] = []
  lab.github.serveRuns({
    list: () => [
      { ...run, jobs },
      { ...run, id: 8, event: "push", path: ".github/workflows/ci.yml", name: "CI", conclusion: "action_required" },
    ],
    get: (_, id) => (id === 7 ? { ...run, jobs } : null),
    cancel: (_, id) => asked.push(`cancel ${id}`) > 9,
    rerun: (_, id) => asked.push(`rerun ${id}`) > 0,
    rerunFailed: (_, id) => asked.push(`rerun failed ${id}`) > 0,
    approve: (_, id) => asked.push(`approve ${id}`) > 0,
    artifacts: () => [{ id: 72, name: "brief", digest: "ab", bytes: 3, createdAt: 0 }],
    nextRunId: () => null,
  })
  const listed = await lab.send(token, `GET ${repo}/actions/runs?event=push`)
  expect(listed.json).toMatchObject({ total_count: 1, workflow_runs: [{ id: 8, run_number: 1 }] })
  const ofWorkflow = await lab.send(token, `GET ${repo}/actions/workflows/error-triage.yml/runs`)
  expect(ofWorkflow.json).toMatchObject({ total_count: 1, workflow_runs: [{ id: 7, head_sha: headSha }] })
  expect((await lab.send(token, `GET ${repo}/actions/runs/9`)).status).toBe(404)
  expect((await lab.send(token, `POST ${repo}/actions/runs/7/cancel`)).status).toBe(409)
  expect((await lab.send(token, `POST ${repo}/actions/runs/7/rerun`)).status).toBe(201)
  expect((await lab.send(token, `POST ${repo}/actions/runs/7/rerun-failed-jobs`)).status).toBe(201)
  expect((await lab.send(token, `POST ${repo}/actions/runs/7/approve`)).status).toBe(201)
  expect(asked).toEqual(["cancel 7", "rerun 7", "rerun failed 7", "approve 7"])
  const ofRun = await lab.send(token, `GET ${repo}/actions/runs/7/jobs`)
  expect(ofRun.json).toMatchObject({ total_count: 1, jobs: [{ id: 71, name: "triage", conclusion: "failure" }] })
  const artifacts = await lab.send(token, `GET ${repo}/actions/runs/7/artifacts?name=brief`)
  expect(artifacts.json).toMatchObject({ total_count: 1, artifacts: [{ id: 72, digest: "sha256:ab" }] })
  const checks = await lab.send(token, `GET ${repo}/commits/main/check-runs`)
  expect(checks.json).toMatchObject({
    total_count: 1,
    check_runs: [{ name: "triage", conclusion: "failure", app: { slug: "github-actions" }, check_suite: { id: 7 } }],
  })
  const suites = await lab.send(token, `GET ${repo}/commits/main/check-suites`)
  expect(suites.json).toMatchObject({
    total_count: 2,
    check_suites: [
      { id: 7, conclusion: "success", latest_check_runs_count: 1 },
      { id: 8, status: "completed", conclusion: "action_required", latest_check_runs_count: 0 },
    ],
  })
})

test("a person's permission on a repository is what they were given", async () => {
  lab.github.setCollaborator(repository, "eve", "read")
  const permission = async (login: string): Promise<unknown> =>
    (await lab.send(token, `GET ${repo}/collaborators/${login}/permission`)).json["permission"]
  expect(await permission("eve")).toBe("read")
  expect(await permission("dana")).toBe("admin")
  expect((await lab.send(token, `GET ${repo}/collaborators/nobody/permission`)).status).toBe(404)
})

test("rules of a branch are listed as they were set", async () => {
  const parameters = { required_status_checks: [{ context: "verify" }] }
  const rule = { type: "required_status_checks", parameters }
  lab.github.addRuleset(repository, { name: "develop", include: ["refs/heads/develop"], rules: [rule] })
  const rules = await lab.send(token, `GET ${repo}/rules/branches/develop`)
  expect(rules.json).toMatchObject([{ type: "required_status_checks" }])
  expect((await lab.send(token, `GET ${repo}/rules/branches/main`)).json).toEqual([])
})

test("an unknown route is 404 and remembered", async () => {
  expect((await lab.send(token, `GET ${repo}/nonsense`)).status).toBe(404)
  expect(lab.github.snapshot().unknownRequests).toEqual([{ method: "GET", path: `${repo}/nonsense` }])
})

test("a run is approved by somebody who may write, and by no job of a workflow", async () => {
  let approvals = 0
  const run: RunView = {
    id: 7,
    name: "CI",
    path: ".github/workflows/ci.yml",
    event: "pull_request",
    status: "completed",
    conclusion: "action_required",
    headBranch: "topic",
    headSha: "0".repeat(40),
    actor: "github-actions[bot]",
    attempt: 1,
    createdAt: 0,
    updatedAt: 0,
  }
  const no = (): boolean => false
  const approve = (): boolean => (approvals += 1) === 1
  lab.github.serveRuns({ list: () => [run], get: () => run, cancel: no, rerun: no, nextRunId: () => null, approve })
  const reader = lab.github.issuePat({ owner: "rae", permissions: { actions: "write" }, repositories: [repository] })
  const job = lab.github.mintJobToken({ repository, permissions: { actions: "write" } })
  const path = `POST ${repo}/actions/runs/7/approve`
  for (const refused of [reader, job]) expect((await lab.send(refused, path)).status).toBe(403)
  expect(approvals).toBe(0)
  expect((await lab.send(token, path)).status).toBe(201)
  expect((await lab.send(token, path)).status).toBe(403)
})
