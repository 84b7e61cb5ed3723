import { afterAll, beforeAll, expect, test } from "vitest"
import { type Seen, expectNothingTwice, expectWhole, see } from "../fix-survives/expect-whole.ts"
import { type FixTries, openFixTries } from "../fix-survives/fix-tries.ts"
import { removeChecks } from "../fix-survives/remove-checks.ts"
import { type FixScene, openFixScene } from "./fix-scene.ts"

type Fault = { readonly kind: string; readonly method: string; readonly path: string; readonly nth?: number }
type Next = "nothing" | "failed jobs" | "later report" | "same alert"
/** What is done to one job, which job that is, and what people or events do afterwards. */
type Place = Fault & { readonly job: "publish" | "recall" | "report"; readonly next: readonly Next[] }

const LEDGER = { method: "PATCH", path: "*/git/refs/auto-triage/fixes" } as const
const AFTER = { kind: "kill-after" } as const

// A process that ends at a read leaves what one leaves that ends after the write before it.
const PLACES: readonly Place[] = [
  { job: "publish", ...AFTER, method: "POST", path: "*/git/refs", next: ["same alert", "failed jobs"] },
  { job: "publish", ...AFTER, method: "POST", path: "/graphql", next: ["failed jobs"] },
  { job: "publish", ...AFTER, method: "POST", path: "*/pulls", next: ["nothing", "same alert", "failed jobs"] },
  { job: "report", kind: "kill-before", ...LEDGER, next: ["same alert", "later report"] },
  { job: "report", ...AFTER, ...LEDGER, next: ["later report", "failed jobs"] },
  { job: "report", ...AFTER, method: "POST", path: "*/comment", next: ["later report"] },
  { job: "recall", ...AFTER, method: "PATCH", path: "*/pulls/*", next: ["failed jobs"] },
]

const LOST: readonly Fault[] = [
  { method: "POST", path: "*/git/refs" },
  { method: "POST", path: "/graphql" },
  { method: "POST", path: "*/pulls" },
  { method: "POST", path: "*/comment" },
  { method: "POST", path: "*/transitions" },
  LEDGER,
].map(call => ({ kind: "reset-after", ...call }))

const LEFT = {
  publish: { open: [{}] },
  report: { open: [{}] },
  recall: { open: [], tries: [{ outcome: "switched-off" }] },
}

const scenes: FixScene[] = []

beforeAll(async () => {
  scenes.push(...(await Promise.all([openFixScene(), openFixScene(), openFixScene()])))
}, 60_000)
afterAll(() => Promise.all(scenes.map(scene => scene.close())))

function sceneOf(index: 0 | 1 | 2): FixScene {
  const scene = scenes[index]
  if (scene === undefined) throw new Error("the lab did not start")
  return scene
}

test.concurrent("from publish on, an ended job or a lost answer leaves one pull request and one comment", async () => {
  const scene = sceneOf(0)
  await removeChecks(scene)
  // A run that GitHub knows, and that has ended.
  await scene.startByHand({ issue_id: "2ef1aea0-e765-11f1-b3c1-da7ad0900005" })
  await scene.idle()
  const run = scene.newestRun()
  const tries = await openFixTries(scene)
  for (const [index, place] of PLACES.entries())
    await expectSurvived({ scene, tries }, { place, run, name: `survives${index}` })
  const one = tries.begin(await tries.ask("lost", run), run)
  const { report } = await struck(scene, LOST, () => tries.finish(one))
  expect(report.outputs["outcome"]).toBe("opened")
  expectWhole(await see(scene, one.issueId), "answers were lost")
  await tries.close()
}, 240_000)

type Case = { readonly place: Place; readonly run: string; readonly name: string }
type Processes = { readonly scene: FixScene; readonly tries: FixTries }

async function expectSurvived({ scene, tries }: Processes, { place, run, name }: Case): Promise<void> {
  const where = JSON.stringify(place)
  const recall = place.job === "recall" ? "false" : "true"
  const one = tries.begin(await tries.ask(name, run), run)
  const before = await struck(scene, [place], () => tries.finish(one, { recall }))
  expect(before[place.job]?.signal, where).toBe("SIGKILL")
  expectNothingTwice(await see(scene, one.issueId), where)
  for (const next of place.next) {
    if (next === "later report") await one.jobs.laterReport(one.brief.branch)
    if (next === "failed jobs") await tries.finish(one, { before, recall })
    if (next === "same alert") await alertAgain(tries, name, (await see(scene, one.issueId)).open.length > 0)
    else expectWhole(await see(scene, one.issueId), `${where}: ${next}`)
  }
  expect(await see(scene, one.issueId), where).toMatchObject(LEFT[place.job])
}

/** The gate lets a second try start only where the first left no pull request. */
async function alertAgain(tries: FixTries, name: string, open: boolean): Promise<void> {
  const run = `9${name.at(-1)}`
  const again = await tries.ask(name, run)
  expect(again.outputs["decision"]).toBe(open ? "hold" : "fix")
  if (!open) await tries.finish(tries.begin(again, run))
}

async function struck<Result>(scene: FixScene, faults: readonly Fault[], work: () => Promise<Result>): Promise<Result> {
  for (const { kind, method, path, nth = 1 } of faults)
    await scene.control("POST", "/faults", { kind, method, path, nth })
  const result = await work()
  await scene.control("DELETE", "/faults")
  return result
}

type Attempt = { readonly how: "rerun" | "rerun-failed-jobs"; readonly faults?: readonly Fault[] }

test.concurrent("a run that is ended in gate, fix, verify, report and publish, and run again each time, ends with one fix", async () => {
  const runs = sceneOf(1)
  const reserve = { ...AFTER, method: "POST", path: "*/git/refs", nth: 2 }
  const issue = await struck(runs, [reserve], async () => {
    const id = await runs.breaks("attempts")
    await runs.idle()
    return id
  })
  const run = runs.newestRun()
  const attempt = async ({ how, faults = [] }: Attempt): Promise<Seen> => {
    const { repository } = runs.lab.world
    await struck(runs, faults, async () => {
      await runs.github("POST", `/repos/${repository}/actions/runs/${run}/${how}`)
      await runs.idle()
    })
    const seen = await see(runs, issue)
    expectNothingTwice(seen, `attempt ${runs.lab.world.runner.run(run)?.attempt}`)
    return seen
  }
  expect(await see(runs, issue)).toMatchObject({ tries: [{ id: `${run}.1`, outcome: null }], comments: [] })

  const model = { kind: "kill-before", method: "POST", path: "/v1/messages" }
  const agent = await attempt({ how: "rerun-failed-jobs", faults: [model] })
  expectWhole(agent, "the agent was ended")
  expect(agent.tries).toMatchObject([{ outcome: "broken" }, { id: `${run}.2`, outcome: "broken" }])
  const asked = (await runs.modelRequests()).length

  expectWhole(await attempt({ how: "rerun-failed-jobs" }), "the agent was not started again")
  expect(await runs.modelRequests()).toHaveLength(asked)
  expect(runs.told(issue)).toContain('use "Re-run all jobs"')

  const checkout = { kind: "kill-before", method: "GET", path: "*/info/refs", nth: 2 }
  const silent = await attempt({ how: "rerun", faults: [checkout, { ...AFTER, ...LEDGER, nth: 2 }] })
  expect(silent.comments).toHaveLength(2)
  expect(silent.tries.at(-1)).toMatchObject({ id: `${run}.4`, outcome: "broken", commentId: null })

  const token = { kind: "kill-before", method: "POST", path: "*/access_tokens" }
  expectWhole(await attempt({ how: "rerun-failed-jobs", faults: [token] }), "verify went well, and there was no token")
  expect(runs.told(issue)).toContain("The job publish failed")

  const done = await attempt({ how: "rerun-failed-jobs" })
  expectWhole(done, "everything went well")
  expect(done.tries.map(({ outcome }) => outcome)).toEqual(["broken", "broken", "ci-green"])
  expect(done).toMatchObject({ open: [{ number: 1 }], branches: [expect.any(String)] })
}, 240_000)

test.concurrent("alerts at once, a fix by hand beside them and another error at the same place are one fix for each error", async () => {
  const crowd = sceneOf(2)
  const issue = await crowd.breaks("crowd")
  await crowd.dispatch({ issue: { id: issue }, event: { id: "1" } })
  const beside = await crowd.breaks("beside")
  const { repository, ref, runner } = crowd.lab.world
  const triage = () => runner.runs()[0]?.jobs.find(({ id }) => id === "triage")
  await expect.poll(() => triage()?.conclusion, { timeout: 60_000, interval: 20 }).toBe("success")
  const inputs = { triage_run_id: runner.runs()[0]?.id ?? "" }
  await crowd.github("POST", `/repos/${repository}/actions/workflows/error-autofix.yml/dispatches`, { ref, inputs })
  await crowd.idle()
  for (const id of [issue, beside]) {
    const seen = await see(crowd, id)
    expectWhole(seen, JSON.stringify(seen))
    expect(seen).toMatchObject({ tries: [{ outcome: "ci-green" }], open: [{}] })
    expect(seen.held).toHaveLength(id === issue ? 1 : 0)
  }
  expect(await crowd.openPulls()).toHaveLength(2)
}, 240_000)
