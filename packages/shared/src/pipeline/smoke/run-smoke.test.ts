import { describe, expect, test } from "vitest"
import { ConfigError, UpstreamError } from "../../errors.ts"
import { ISSUE_ID } from "../testing/an-issue.ts"
import { runSmoke, type SmokeResult } from "./run-smoke.ts"
import { smokeWaits } from "./smoke-waits.ts"
import { aRun, aSmokePull, aTry, type SmokeWorld, smokeWorld } from "./testing/smoke-world.ts"

const MINUTE_MS = 60_000
const DOWN = { service: "jira", request: "POST /x", status: 503, retryable: true, ambiguous: false } as const

async function run(world: SmokeWorld): Promise<SmokeResult> {
  return runSmoke(world.task, world.ports)
}

/** The first stage that failed, with its first cause. */
function broken({ stages }: SmokeResult): readonly (string | undefined)[] {
  const found = stages.find(({ state }) => state === "failed")
  return [found?.stage, found?.causes[0]?.check]
}

test("a sound chain is green in every stage, and all of it is taken back in order", async () => {
  const world = smokeWorld()
  const { stages, passed } = await run(world)
  expect(stages.filter(({ state }) => state !== "passed")).toEqual([])
  expect(passed).toBe(true)
  expect(world.writes).toEqual([
    "emit",
    "emit",
    "label 7 auto-fix-again",
    "pull 7 closed",
    `delete ${aSmokePull().branch}`,
    "close PPL-1",
    `ignore ${ISSUE_ID}`,
    `drop refs/auto-triage/issues/${ISSUE_ID}`,
  ])
})

test("two sites are told before a key goes to one of them", async () => {
  const world = smokeWorld({ site: "us5.datadoghq.com" })
  expect(broken(await run(world))).toEqual(["emit", "datadog-site"])
  expect(world.writes).toEqual([])
})

test("an alert that the test may not see is awaited before its ticket is closed", async () => {
  const world = smokeWorld({ mode: "triage" })
  const triaged = world.record
  world.record = null
  world.labelled = {}
  world.run = aRun({ title: "another" })
  const refused = new ConfigError("the scope monitors_read is missing")
  const clock = {
    ...world.ports.clock,
    async sleep(ms: number): Promise<void> {
      world.now += ms
      world.record = triaged
      world.labelled = { PPL: ["PPL-1"] }
      world.run = aRun()
    },
  }
  const errors = { ...world.ports.errors, monitors: () => Promise.reject(refused) }
  expect(broken(await runSmoke(world.task, { ...world.ports, clock, errors }))).toEqual(["monitor", "refused"])
  expect(world.writes).toContain("close PPL-1")
})

test("a lost answer to what may be done twice is no failure, and no trace stays", async () => {
  const world = smokeWorld({ mode: "triage" })
  const lost = new UpstreamError("no answer", { ...DOWN, ambiguous: true })
  let drops = 0
  const dropRecord = async (ref: string): Promise<void> => {
    await world.ports.dropRecord(ref)
    if (++drops === 1) throw lost
  }
  let emits = 0
  const emit: typeof world.ports.errors.emit = async error => {
    await world.ports.errors.emit(error)
    if (++emits === 2) throw lost
  }
  const { passed } = await runSmoke(world.task, { ...world.ports, dropRecord, errors: { ...world.ports.errors, emit } })
  expect([passed, emits, drops]).toEqual([true, 3, 2])
})

test("without the mode full, what belongs to a fix is skipped", async () => {
  const { stages, passed } = await run(smokeWorld({ mode: "triage" }))
  const skipped = stages.filter(({ state }) => state === "skipped").map(({ stage }) => stage)
  expect([passed, skipped]).toEqual([true, ["fix", "pull-request", "checks", "telemetry"]])
})

test("a fix that the gate did not let start by itself is asked for by hand", async () => {
  const world = smokeWorld()
  const tries = world.tries
  world.tries = []
  world.onStart = () => (world.tries = tries)
  expect((await run(world)).passed).toBe(true)
  expect(world.writes).toContain(`start {"issue_id":"${ISSUE_ID}","force_fix":"true"}`)
})

test("with the switch off on purpose, the fix is skipped and nothing is started", async () => {
  const world = smokeWorld({ fixSwitch: "off" })
  const { passed, stages } = await run(world)
  expect([passed, stages.find(({ stage }) => stage === "fix")]).toMatchObject([true, { state: "skipped" }])
  expect(world.writes.filter(write => write.startsWith("start"))).toEqual([])
})

test("a switch that is neither on nor off fails at once and starts nothing", async () => {
  const world = smokeWorld({ fixSwitch: "unclear" })
  expect(broken(await run(world))).toEqual(["fix", "switch-misspelt"])
  expect(world.writes.filter(write => write.startsWith("start"))).toEqual([])
})

test("checks that wait for a person are as they should be where ci-trust asks for that", async () => {
  const world = smokeWorld()
  const { config } = world.task
  const task = { ...world.task, config: { ...config, autofix: { ...config.autofix, ciTrust: "approve" as const } } }
  world.pull = aSmokePull({ author: "github-actions[bot]" })
  world.checks = [aRun({ id: "2", event: "pull_request", conclusion: "action_required" })]
  expect(broken(await runSmoke(task, world.ports))).toEqual([undefined, undefined])
})

describe("time", () => {
  test.each([
    [8, 15, 50],
    [60, 120, 50],
    [0.05, 1, 1],
    [60, 120, 350],
  ])(
    "alerts of %d and fixes of %d minutes stay within %d minutes, also where nothing ever comes",
    async (alert, fix, whole) => {
      const world = smokeWorld({ waits: smokeWaits({ alert, fix, whole }) })
      const startedAt = world.now
      world.tries = [aTry({ outcome: null })]
      world.job = { ...world.job, status: "in_progress", conclusion: null }
      world.run = aRun({ status: "in_progress", conclusion: null })
      world.atWork = ["1"]
      const { stages } = await run(world)
      expect(world.now - startedAt).toBeLessThanOrEqual(whole * MINUTE_MS)
      expect(stages.at(-1)).toMatchObject({ state: "failed", seen: expect.stringContaining("still at work") })
      // What is at work may still write, so the trace by which the next test finds it stays.
      expect(world.writes).not.toContain(`drop refs/auto-triage/issues/${ISSUE_ID}`)
    },
  )

  test("a test that is short of time for one step says so", async () => {
    const world = smokeWorld({ waits: smokeWaits({ alert: 60, fix: 15, whole: 10 }) })
    world.job = { ...world.job, status: "in_progress", conclusion: null }
    world.run = aRun({ status: "in_progress", conclusion: null })
    const { stages } = await run(world)
    const causes = stages.find(({ stage }) => stage === "triage")?.causes.map(({ check }) => check)
    expect(causes).toContain("time-used-up")
  })
})

describe("a run that is cancelled", () => {
  test("waits for nothing any more, and cleans up", async () => {
    const world = smokeWorld()
    world.issue = null
    world.onEmit = () => {
      world.cancel.abort()
      world.issue = { id: ISSUE_ID, message: `x ${world.task.token}`, state: "OPEN", count: 1 }
    }
    const startedAt = world.now
    const result = await run(world)
    expect(broken(result)).toEqual(["issue", "cancelled"])
    expect(world.now - startedAt).toBe(0)
    expect(world.writes).toEqual(expect.arrayContaining(["close PPL-1", "pull 7 closed", `ignore ${ISSUE_ID}`]))
  })

  test("cancels what is at work, and leaves the trace by which the next test finds the rest", async () => {
    const world = smokeWorld()
    world.onEmit = () => world.cancel.abort()
    world.atWork = ["1"]
    const result = await run(world)
    expect(world.writes).toContain("cancel 1")
    expect(world.writes).not.toContain(`drop refs/auto-triage/issues/${ISSUE_ID}`)
    expect(result.stages.at(-1)?.seen).toContain("1 are still at work")
  })
})

describe("the clean-up", () => {
  test("leaves alone what looks alike: other pull requests, other tickets, an issue without the mark", async () => {
    const world = smokeWorld()
    const others = [
      aSmokePull({ number: 8, branch: "auto-fix/ppl-2-0000000000" }),
      aSmokePull({ number: 9, body: "opened by a person from a branch of that name" }),
      aSmokePull({ number: 10, merged: true, state: "closed" }),
    ]
    world.otherPulls = others
    await run(world)
    expect(world.writes.filter(write => /\b(?:8|9|10)\b/.test(write.replace(/\S*auto-triage\S*/, "")))).toEqual([])
    const foreign = smokeWorld()
    foreign.onEmit = () => {
      foreign.issue = { id: ISSUE_ID, message: `x ${foreign.task.token}`, state: "OPEN", count: 1 }
    }
    const issue = async () => ({ id: ISSUE_ID, message: "a real error", state: "OPEN" })
    const ports = { ...foreign.ports, errors: { ...foreign.ports.errors, issue } }
    const result = await runSmoke(foreign.task, ports)
    expect(result.stages.at(-1)?.seen).toContain("does not carry the mark")
    expect(foreign.writes.filter(write => write !== "emit")).toEqual([])
  })

  test("finds tickets that a route sent to another project", async () => {
    const world = smokeWorld({ mode: "triage" })
    const { config } = world.task
    const task = { ...world.task, config: { ...config, routes: [{ when: {}, project: "OPS" }] } }
    world.ticket = { ...world.ticket, key: "OPS-4", project: "OPS" }
    world.labelled = { OPS: ["OPS-4"] }
    world.record = null
    await runSmoke(task, world.ports)
    expect(world.writes).toContain("close OPS-4")
  })

  test("goes on after what fails, says it, and keeps the record that leads back to it", async () => {
    const world = smokeWorld()
    const close = (): Promise<never> => Promise.reject(new UpstreamError("Jira is down", DOWN))
    const ports = { ...world.ports, tickets: { ...world.ports.tickets, close } }
    const end = (await runSmoke(world.task, ports)).stages.at(-1)
    expect(end).toMatchObject({ state: "failed", seen: expect.stringContaining("ticket PPL-1: Jira is down") })
    expect(world.writes).toContain("pull 7 closed")
    expect(world.writes).not.toContain(`drop refs/auto-triage/issues/${ISSUE_ID}`)
  })

  test("leaves the umbrella ticket of a storm open", async () => {
    const world = smokeWorld({ mode: "triage" })
    if (world.record !== null) world.record = { ...world.record, storm: { id: "s1" } }
    world.labelled = {}
    await run(world)
    expect(world.writes).not.toContain("close PPL-1")
  })

  test("has nothing to do after an error that Datadog refused", async () => {
    const world = smokeWorld()
    world.onEmit = () => {
      throw new ConfigError("the key is refused")
    }
    const result = await run(world)
    expect(broken(result)).toEqual(["emit", "refused"])
    expect(result.stages.at(-1)).toMatchObject({ state: "passed", seen: "there was nothing to remove" })
  })
})
