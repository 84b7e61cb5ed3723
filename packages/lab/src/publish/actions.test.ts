import { execFile } from "node:child_process"
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import process from "node:process"
import { writeSealedFile } from "@auto-triage/shared/action/sealed-file"
import { afterEach, beforeEach, expect, test } from "vitest"
import { repository } from "../github/testing/start-github.ts"
import { checkOut } from "../process/check-out.ts"
import { compileCache } from "../process/compile-cache.ts"
import { FIX } from "./patches.ts"
import { type PublishUnderTest, startPublish } from "./publish-under-test.ts"

const root = join(import.meta.dirname, "../../../..")

let lab: PublishUnderTest
let folder: string
let workspace: string
let inputs: Record<string, string>

beforeEach(async () => {
  lab = await startPublish()
  folder = await mkdtemp(join(tmpdir(), "open-pr-test-"))
  workspace = join(folder, "checkout")
  await mkdir(workspace)
  checkOut(lab.github.github.gitDirectory(repository), lab.base, workspace)
  const { brief, verdict, facts, patchSha256 } = await lab.task()
  await writeFile(join(folder, "fix.patch"), FIX)
  await writeFile(join(folder, "fix.json"), JSON.stringify({ ...facts, report: facts }))
  inputs = {
    brief: join(folder, "brief.json"),
    "brief-sha256": writeSealedFile(join(folder, "brief.json"), brief).sha256,
    verdict: join(folder, "verdict.json"),
    "verdict-sha256": writeSealedFile(join(folder, "verdict.json"), verdict).sha256,
    fix: folder,
    "patch-sha256": patchSha256,
    "autofix-enabled": "true",
    "jira-base-url": "https://example.atlassian.net/",
    token: await lab.appToken(),
  }
})
afterEach(async () => {
  await lab.close()
  await rm(folder, { recursive: true, force: true })
})

type End = {
  readonly code: number
  readonly log: string
  readonly outputs: Record<string, string>
  readonly summary: string
}

/** Runs an action as the runner does, from its source. */
async function runAction(name: "open-pr" | "recall", change: Record<string, string> = {}): Promise<End> {
  const [output, summary, event] = ["output", "summary", "event"].map(file => join(folder, `${name}.${file}`))
  await Promise.all([writeFile(output ?? "", ""), writeFile(summary ?? "", "")])
  await writeFile(event ?? "", JSON.stringify({ repository: { default_branch: "main" } }))
  const given = Object.entries({ ...inputs, ...change }).map(([input, value]) => [
    `INPUT_${input.toUpperCase()}`,
    value,
  ])
  const env = {
    ...compileCache(),
    PATH: process.env["PATH"] ?? "",
    ...Object.fromEntries(given),
    GITHUB_API_URL: lab.apiUrl,
    GITHUB_REPOSITORY: repository,
    GITHUB_RUN_ID: "1234",
    GITHUB_WORKSPACE: workspace,
    GITHUB_OUTPUT: output,
    GITHUB_STEP_SUMMARY: summary,
    GITHUB_EVENT_PATH: event,
    RUNNER_TEMP: folder,
  }
  const script = join(root, "actions/autofix-gate", name, "src/index.ts")
  const { code, log } = await new Promise<Pick<End, "code" | "log">>(resolve => {
    const child = execFile(process.execPath, ["--conditions=source", script], { env, cwd: folder }, (_, out, err) =>
      resolve({ code: child.exitCode ?? 1, log: out + err }),
    )
  })
  return {
    code,
    log,
    outputs: readOutputs(await readFile(output ?? "", "utf8")),
    summary: await readFile(summary ?? "", "utf8"),
  }
}

function readOutputs(text: string): Record<string, string> {
  const found = text.matchAll(/^([\w-]+)<<(\S+)\n([^]*?)\n\2$/gm)
  return Object.fromEntries([...found].map(([, name = "", , value = ""]) => [name, value]))
}

test("open-pr publishes from a checkout of one commit, and recall takes the same back", async () => {
  const opened = await runAction("open-pr")
  expect([opened.code, opened.outputs]).toEqual([
    0,
    {
      outcome: "opened",
      why: "Draft pull request #1 is open",
      number: "1",
      url: expect.stringMatching(/\/pull\/1$/),
      "head-sha": await lab.github.github.resolve(repository, lab.branch),
      status: "success",
    },
  ])
  expect(opened.summary).toContain("### Draft pull request is open")
  const [pull] = (await lab.see()).pulls
  expect(pull?.body).toContain("(<https://example.atlassian.net/browse/PPL-12>)")
  expect(pull?.body).toContain("The patient may be missing.")
  const kept = await runAction("recall", { number: "1" })
  expect([kept.code, kept.outputs["recalled"]]).toEqual([0, "false"])
  const back = await runAction("recall", { number: "1", "autofix-enabled": "false" })
  expect([back.code, back.outputs["recalled"]]).toEqual([0, "true"])
  expect(await lab.see()).toMatchObject({ branches: [], pulls: [{ state: "closed" }] })
})

test("a switch that is anything but true ends open-pr well, without a question to GitHub", async () => {
  lab.requests.length = 0
  for (const value of ["", "TRUE ", "yes", "1", "false"]) {
    const { code, outputs } = await runAction("open-pr", { "autofix-enabled": value })
    expect([code, outputs["outcome"], outputs["number"]]).toEqual([0, "switched-off", ""])
  }
  expect(lab.requests).toEqual([])
})

test("a recall asks nothing while the switch is true", async () => {
  lab.requests.length = 0
  expect((await runAction("recall", { number: "1" })).outputs).toEqual({ recalled: "false", status: "success" })
  expect(lab.requests).toEqual([])
})

test.each(["brief-sha256", "patch-sha256", "verdict-sha256"])(
  "a file that is not what %s says publishes nothing",
  async seal => {
    const { code, outputs, log } = await runAction("open-pr", { [seal]: "0".repeat(64) })
    expect([code, outputs]).toEqual([1, { status: "user-error" }])
    expect(log).toContain("is not the one that its job wrote")
    expect(await lab.see()).toMatchObject({ branches: [], pulls: [] })
  },
)

test("a report that is missing or no report leaves the pull request without its words", async () => {
  await writeFile(join(folder, "fix.json"), '{"report":[],"costUsd":"1","model":{"toString":1}}')
  expect((await runAction("open-pr")).outputs["outcome"]).toBe("opened")
  expect((await lab.see()).pulls[0]?.body).toContain("> (nothing)")
})
