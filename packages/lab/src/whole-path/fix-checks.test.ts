import { afterAll, beforeAll, expect, test } from "vitest"
import { Script } from "../model/script.ts"
import { commitFile, readFileOf } from "./commit-file.ts"
import { type FixScene, openFixScene, quickScript } from "./fix-scene.ts"

const CONFIG = ".github/auto-triage.yml"

let scene: FixScene
let issue: string

beforeAll(async () => {
  scene = await openFixScene({ "ci-trust": "approve" })
})
afterAll(() => scene.close())

function toldOnce(): string {
  const told = scene.told(issue)
  expect(told.match(/^A fix is open/gm)).toHaveLength(1)
  return told
}

/** The quick fix, with a line that nothing but CI's lint minds. */
function untidyScript(): Script {
  const text = JSON.stringify(quickScript()).replace('const WALK_IN = \\"WALK\\"\\n', 'const WALK_IN = \\"WALK\\";\\n')
  return Script.parse(JSON.parse(text))
}

test("with ci-trust approve the checks wait for a person, and the ticket says for whom", async () => {
  issue = await scene.breaks("approved")
  await scene.idle()
  const [pull] = await scene.openPulls()
  expect(pull).toMatchObject({ draft: true, user: { login: "github-actions[bot]" } })
  expect(await scene.checks(pull?.head.sha ?? "")).toEqual([])
  expect(toldOnce()).toMatch(/checks wait for a person\. .*until a person with write access lets it run/)
  expect(await scene.tries()).toMatchObject([{ outcome: "ci-blocked", pullRequest: 1 }])
}, 180_000)

test("where nobody asked for that, the ticket says that the pull request is not the App's", async () => {
  const { repository, ref } = scene.lab.world
  await commitFile(scene, CONFIG, (await readFileOf(scene, CONFIG)).replace("ci-trust: approve", "ci-trust: auto"))
  const [pull] = await scene.openPulls()
  const inputs = { branch: pull?.head.ref ?? "" }
  await scene.github("POST", `/repos/${repository}/actions/workflows/error-autofix-report.yml/dispatches`, {
    ref,
    inputs,
  })
  await scene.idle()
  expect(toldOnce()).toContain("the pull request was not opened by the App")
})

test("once a person lets them run, the same comment says how they ended", async () => {
  const { repository, runner } = scene.lab.world
  const waiting = runner.runs().find(run => run.conclusion === "action_required")
  await scene.github("POST", `/repos/${repository}/actions/runs/${waiting?.id}/approve`)
  await scene.idle()
  expect(runner.runs().at(-1)).toMatchObject({ event: "workflow_run", conclusion: "success" })
  expect(toldOnce()).toContain("its checks passed")
  expect(await scene.tries()).toMatchObject([{ outcome: "ci-green" }])
})

test("a check that fails is named, and telemetry that the intake refuses counts at the full limit", async () => {
  scene.lab.world.model.setScript({}, untidyScript())
  const fault = { service: "datadog", path: "/v1/*", times: 1000, kind: "status:403" }
  await scene.control("POST", "/faults", fault)
  issue = await scene.breaks("untidy")
  await scene.idle()
  expect(scene.triageRuns().at(-1)).toMatchObject({ conclusion: "success" })
  const told = toldOnce()
  expect(told).toMatch(/its checks failed\. Backend \(failure\) did not pass/)
  expect(told).toMatch(/counts as \$0\.50\. Datadog does not show the run's telemetry/)
  const spent = { outcome: "ci-red", telemetry: "missing", limitUsd: 0.5 }
  expect((await scene.tries()).at(-1)).toMatchObject(spent)
  const report = scene
    .triageRuns()
    .at(-1)
    ?.jobs.find(({ id }) => id.endsWith("report"))
  expect(report?.steps.map(({ summary }) => summary).join("")).toContain("so it counts at its full budget")
}, 180_000)
