import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { aBrief } from "@auto-triage/shared/pipeline/report/testing/a-brief"
import { sha256Of } from "@auto-triage/shared/pipeline/report/testing/sha256-of"
import { afterEach, beforeEach, expect, test } from "vitest"
import { KEYS } from "../datadog/testing/datadog-under-test.ts"
import { repository } from "../github/testing/start-github.ts"
import { EMAIL, TOKEN } from "../jira/testing/jira-under-test.ts"
import { type ActionEndState, spawnAction } from "../process/spawn-action.ts"
import { type ReportUnderTest, startReport } from "./report-under-test.ts"
import { openedWith } from "./tasks.ts"

let lab: ReportUnderTest
let folder: string

beforeEach(async () => {
  lab = await startReport()
  folder = mkdtempSync(join(tmpdir(), "auto-triage-report-"))
})
afterEach(async () => {
  rmSync(folder, { recursive: true, force: true })
  await lab.close()
})

function act(inputs: Readonly<Record<string, string>>): Promise<ActionEndState> {
  const permissions = { contents: "write", checks: "read", pull_requests: "read" } as const
  return spawnAction({
    action: "report",
    inputs: {
      jobs: "{}",
      "jira-base-url": lab.urls.jira,
      "jira-user-email": EMAIL,
      "jira-api-token": TOKEN,
      "datadog-site": "datadoghq.eu",
      "datadog-url": lab.urls.datadog,
      "github-token": lab.github.github.mintJobToken({ repository, permissions }),
      ...inputs,
    },
    eventName: "workflow_run",
    event: {},
    repository,
    githubApi: lab.urls.github,
  })
}

function file(name: string, text: string): string {
  const path = join(folder, name)
  writeFileSync(path, text)
  return path
}

function briefInputs(): Readonly<Record<string, string>> {
  const brief = JSON.stringify(aBrief())
  return { brief: file("brief.json", brief), "brief-sha256": sha256Of(brief) }
}

test("the shipped action reports a run with its files, and later an event without any", async () => {
  await lab.check("test", null)
  await lab.sendTelemetry({ fixId: "1.1", usd: 0.41, latencies: [2000] })
  const { needs, files } = openedWith(lab.pull)
  file("fix.json", files.fix ?? "")
  const verdict = file("verdict.json", files.verdict ?? "")
  const keys = { "datadog-api-key": KEYS.apiKey, "datadog-app-key": KEYS.appKey }
  const first = await act({ ...briefInputs(), ...keys, fix: folder, verdict, jobs: JSON.stringify(needs) })
  expect([first.code, first.outputs["outcome"], first.outputs["status"]]).toEqual([0, "opened", "success"])
  expect(first.summary).toContain("### A fix is open as a draft pull request")
  await lab.check("test", "success")
  const later = await act({ branch: lab.pull.branch, "head-sha": lab.pull.headSha })
  expect([later.code, later.outputs["outcome"]]).toEqual([0, "ci-green"])
  expect(lab.jira.snapshot().issues[0]?.comments).toHaveLength(1)
  for (const secret of [TOKEN, KEYS.apiKey, KEYS.appKey])
    expect(`${first.summary}${later.summary}${later.stdout.replace(/^::add-mask::.*$/gm, "")}`).not.toContain(secret)
})

test("files that are missing, or lead somewhere else, still end in a report", async () => {
  const { needs } = openedWith(lab.pull)
  const missing = await act({
    ...briefInputs(),
    fix: join(folder, "none"),
    verdict: join(folder, "none.json"),
    jobs: JSON.stringify(needs),
  })
  expect([missing.code, missing.outputs["outcome"]]).toEqual([0, "opened"])
  symlinkSync("/etc/hostname", join(folder, "fix.json"))
  const linked = await act({ ...briefInputs(), fix: folder, jobs: JSON.stringify(needs) })
  expect([linked.code, linked.outputs["outcome"]]).toEqual([0, "broken"])
})

test("without its brief, the run's own try is told and settled by the ledger, and the job fails", async () => {
  const brief = join(folder, "none.json")
  const other = await act({ brief, "issue-id": "of-another-error" })
  expect([other.code, (await lab.runs())[0]?.outcome]).toEqual([1, null])
  const [run] = await lab.runs()
  const own = await act({ brief, "issue-id": run?.issueId ?? "" })
  expect([own.code, own.outputs["status"]]).toEqual([1, "user-error"])
  expect(own.stdout).toContain("The brief is not at the path that the input gives")
  const [told] = await lab.runs()
  expect(told).toMatchObject({ outcome: expect.stringMatching(/^(?:opened|broken)$/), spentUsd: null })
  await act({ brief })
  expect(lab.jira.snapshot().issues[0]?.comments).toHaveLength(1)
  expect((await lab.runs())[0]).toEqual(told)
})

test("a brief that is missing or replaced fails and names it, unless the gate held", async () => {
  const replaced = await act({ ...briefInputs(), "brief-sha256": "0".repeat(64) })
  expect([replaced.code, replaced.outputs["status"]]).toEqual([1, "user-error"])
  expect(replaced.stdout).toContain("The brief is not the one that its job wrote")
  const brief = join(folder, "none.json")
  expect((await act({ brief })).outputs["status"]).toBe("user-error")
  const gate = { result: "success", outputs: { decision: "hold", why: "a pull request is open" } }
  const held = await act({ brief, jobs: JSON.stringify({ gate }) })
  expect([held.code, held.outputs["outcome"]]).toEqual([0, "held"])
  expect(held.stdout).toContain("No ticket was told of this")
  expect((await act({})).stdout).toContain('Neither the input "brief" nor the input "branch"')
})
