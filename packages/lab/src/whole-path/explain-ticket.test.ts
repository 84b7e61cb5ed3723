import { execFile, execFileSync } from "node:child_process"
import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, beforeAll, expect, test } from "vitest"
import { environmentFile } from "../control/environment-file.ts"
import { type LabClient, openLab, STACK } from "./lab-client.ts"
import { answerOf } from "./send.ts"

type Ended = { readonly status: number | null; readonly stdout: string; readonly stderr: string }

const command = new URL("../../../cli/src/explain.ts", import.meta.url).pathname
const folder = mkdtempSync(join(tmpdir(), "auto-triage-explain-"))
let client: LabClient
let issueId: string
let key: string

beforeAll(async () => {
  client = await openLab()
  issueId = await client.feed({
    track: "logs",
    service: "backend-api",
    env: "production",
    type: "TypeError",
    message: "x",
    stack: STACK,
  })
  for (let times = 0; times < 2; times++) {
    await client.dispatch({ issue_id: issueId })
    await client.idle()
  }
  key = client.openTickets(issueId)[0]?.key ?? "none"
})

afterAll(async () => {
  await client.close()
  rmSync(folder, { recursive: true, force: true })
})

function explain(args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Ended> {
  const { GITHUB_TOKEN: _, GITHUB_REPOSITORY: __, GITHUB_API_URL: ___, ...rest } = process.env
  return new Promise(resolve => {
    const options = { env: { ...rest, INIT_CWD: folder, ...env } }
    const child = execFile(
      process.execPath,
      ["--conditions=source", "--", command, ...args],
      options,
      (_error, stdout, stderr) => resolve({ status: child.exitCode, stdout, stderr }),
    )
  })
}

function events({ stdout }: Ended): string[] {
  const histories = JSON.parse(stdout) as { records: { event: string }[] }[]
  return histories.flatMap(({ records }) => records.map(({ event }) => event))
}

test("the history of an error comes from GitHub, by ticket or by issue", async () => {
  const { urls, repository, credentials } = client.lab.world
  const env = { GITHUB_API_URL: urls.github, GITHUB_REPOSITORY: repository, GITHUB_TOKEN: credentials.adminPat }
  const [byKey, byIssue, unknown, refused] = await Promise.all([
    explain(["--ticket", key.toLowerCase()], env),
    explain(["--ticket", issueId, "--json"], env),
    explain(["--ticket", "PPL-999"], env),
    explain(["--ticket", key], { ...env, GITHUB_TOKEN: "ghp_wrong" }),
  ])
  expect(byKey.stdout).toContain(`Datadog issue ${issueId}`)
  expect(byKey.stdout).toMatch(new RegExp(`created +${key} `))
  expect(events(byIssue)).toEqual(["claimed", "created", "seen-again"])
  expect(unknown).toMatchObject({
    status: 2,
    stderr: expect.stringContaining("has 1 issue in refs/auto-triage/issues"),
  })
  expect(refused).toMatchObject({ status: 2, stderr: expect.stringContaining("cannot be read with GITHUB_TOKEN") })
})

test("with all settings the story has runs, ticket and Datadog in order of time", async () => {
  writeFileSync(join(folder, "lab.env"), environmentFile(client.lab.world))
  const { urls, credentials } = client.lab.world
  const authorization = `Basic ${Buffer.from(`${credentials.jiraEmail}:${credentials.jiraToken}`).toString("base64")}`
  for (let n = 0; n <= 100; n++) {
    const content = [{ type: "paragraph", content: [{ type: "text", text: `word ${n}\u001b[2J\u202e` }] }]
    const body = { body: { type: "doc", version: 1, content } }
    await answerOf(`${urls.jira}/rest/api/3/issue/${key}/comment`, { method: "POST", headers: { authorization }, body })
  }
  const told = await explain(["--ticket", key, "--env-file", "lab.env"])
  expect(told.stderr).toBe("")
  expect(told.stdout).toContain("commented: word 100")
  expect(told.stdout).toContain("Linked: observed in Datadog issue")
  expect(told.stdout).not.toMatch(/[\u001b\u202e]/)
  const lines = told.stdout.split("\n").filter(line => line.includes(" UTC  "))
  expect(lines.map(line => line.slice(0, 19))).toEqual(lines.map(line => line.slice(0, 19)).toSorted())
  for (const from of ["ledger", "run", "jira", "datadog"])
    expect(lines.some(line => line.includes(` UTC  ${from} `))).toBe(true)
  expect(told.stdout).not.toContain("was not asked")
  expect(told.stdout).not.toContain("could not be seen")
})

test("what is not asked is named", async () => {
  const { urls, repository, credentials } = client.lab.world
  const env = { GITHUB_API_URL: urls.github, GITHUB_REPOSITORY: repository, GITHUB_TOKEN: credentials.adminPat }
  const told = await explain(["--ticket", key], env)
  expect(told.stdout).toContain("Not seen: Jira was not asked: set JIRA_BASE_URL")
  expect(told.stdout).toContain("Not seen: Datadog was not asked: set DATADOG_API_KEY")
})

test("it comes from a clone that has the ledger's refs, and one that lacks them is told how to get them", async () => {
  const { github, repository } = client.lab.world
  const git = (...args: string[]): unknown => execFileSync("git", args, { cwd: folder, stdio: "ignore" })
  git("clone", "--quiet", github.gitDirectory(repository), "clone")
  const before = await explain(["--ticket", key, "--repo", "clone"])
  expect(before.status).toBe(2)
  const advice = /git (-C clone fetch origin) '(\S+)'/.exec(before.stderr)
  git(...(advice?.[1] ?? "").split(" "), advice?.[2] ?? "")
  expect(events(await explain(["--ticket", key, "--repo", "clone", "--json"]))).toEqual([
    "claimed",
    "created",
    "seen-again",
  ])
  const nowhere = await explain(["--ticket", key])
  expect(nowhere).toMatchObject({ status: 2, stderr: expect.stringContaining("There is no ledger to read") })
})
