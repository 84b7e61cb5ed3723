import { beforeEach, describe, expect, test } from "vitest"
import { BugError, ConfigError } from "../../errors.ts"
import type { TokenState } from "../../ports/token-probe.ts"
import { formatRecord } from "../ledger-record.ts"
import { aRecord } from "../testing/a-record.ts"
import { runSweep } from "./run-sweep.ts"
import type { SweepResult } from "./sweep-result.ts"
import { aMonitor, HOUR, MINUTE, NOW } from "./testing/a-monitor.ts"
import { anOpenIssue } from "./testing/an-open-issue.ts"
import { anOutage, type SweepWorld, sweepWorld } from "./testing/sweep-world.ts"
import { triageLock } from "./triage-lock.ts"

let world: SweepWorld
beforeEach(() => {
  world = sweepWorld()
})

const id = (number: number): string => anOpenIssue(number).id
const ticketed = formatRecord(aRecord({ at: NOW }))
const results = ({ seen }: SweepResult): readonly string[] => seen?.repairs.map(({ result }) => result) ?? []
const lost = ({ seen }: SweepResult): object => Object.fromEntries(seen?.lost ?? [])

test("what was lost is started newest first, and the next sweep finds nothing", async () => {
  world.onStart = issueId => world.records.set(issueId, ticketed)
  const first = await runSweep(world.ports, world.context)
  expect([first.outcome, lost(first)]).toEqual(["repaired", { production: 2 }])
  expect(world.started).toEqual([id(1), id(2)])
  const second = await runSweep(world.ports, world.context)
  expect([second.outcome, lost(second)]).toEqual(["nothing-to-do", { production: 0 }])
  expect(Object.fromEntries(second.seen?.leftAlone ?? [])).toEqual({ "error: it has a ticket": 2 })
})

test("a dry run shows the plan and starts nothing", async () => {
  const result = await runSweep(world.ports, { ...world.context, dryRun: true, mostStarts: 1 })
  expect([result.outcome, results(result)]).toEqual(["dry-run", ["planned", "left"]])
  expect(world.started).toEqual([])
})

test("over the limit of one sweep the rest waits", async () => {
  const result = await runSweep(world.ports, { ...world.context, mostStarts: 1 })
  expect([result.outcome, results(result)]).toEqual(["waiting", ["mended", "left"]])
})

test("what came to be known between the look and the step is neither started nor counted as lost", async () => {
  const { index } = world.ports
  const ports = {
    ...world.ports,
    index: { ...index, newest: () => Promise.resolve({ tokens: new Map(), complete: false }) },
  }
  world.records.set(id(1), ticketed)
  const result = await runSweep(ports, world.context)
  expect([result.outcome, results(result), lost(result)]).toEqual([
    "repaired",
    ["not-needed", "mended"],
    { production: 1 },
  ])
  expect(world.started).toEqual([id(2)])
})

test("an error whose triage is at work is left to it", async () => {
  world.atWork.add(triageLock(id(1)))
  const result = await runSweep(world.ports, world.context)
  expect(world.started).toEqual([id(2)])
  expect(lost(result)).toEqual({ production: 1 })
  expect(Object.fromEntries(result.seen?.leftAlone ?? [])).toEqual({ "error: its triage is at work": 1 })
})

describe("a triage that was started and made no ticket", () => {
  const startedAgo = (...minutes: number[]): SweepWorld["ports"] => {
    const title = `Datadog Error Triage ${id(1).toUpperCase()}`
    const runs = minutes.map(ago => ({ title, createdAt: NOW - ago * MINUTE }))
    return { ...world.ports, tries: { since: () => Promise.resolve(runs) } }
  }

  test("is started again by the next sweep, and then after longer and longer", async () => {
    await runSweep(startedAgo(15), world.context)
    expect(world.started).toEqual([id(1), id(2)])
    const second = await runSweep(startedAgo(10, 25), world.context)
    expect(second.seen?.repairs.map(one => one.result)).toEqual(["left", "mended"])
    expect(second.seen?.repairs[0]?.why).toContain("started 2 times")
    expect([second.outcome, lost(second)]).toEqual(["waiting", { production: 2 }])
  })

  test("takes nobody else's turn while it waits", async () => {
    await runSweep(startedAgo(1, 2), { ...world.context, mostStarts: 1 })
    expect(world.started).toEqual([id(2)])
  })

  test("before the error came back does not count", async () => {
    await runSweep(startedAgo(50, 60, 70), world.context)
    expect(world.started).toEqual([id(1), id(2)])
  })

  test("is started by each sweep where GitHub does not show its runs", async () => {
    const since = (): Promise<never> => Promise.reject(new ConfigError("actions: read"))
    await runSweep({ ...world.ports, tries: { since } }, world.context)
    expect(world.started).toEqual([id(1), id(2)])
  })
})

test.each([
  ["there are no monitors", []],
  ["all are muted", [aMonitor({ muted: true })]],
])("nothing is asked of Datadog's issues where %s", async (_, monitors) => {
  world.monitors = monitors
  const result = await runSweep(world.ports, world.context)
  expect([result.outcome, world.searches, world.started]).toEqual(["nothing-to-do", [], []])
})

/** Datadog's search: the hundred newest of the errors that occurred within the time; each occurred when it opened. */
function occurredOnce({ issues }: SweepWorld): SweepWorld["ports"]["alerts"]["openIssues"] {
  return ({ from, to }) => {
    const hits = issues.filter(({ openedAt }) => openedAt >= from && openedAt < to)
    return Promise.resolve({ issues: hits.slice(0, 100), cut: hits.length >= 100 })
  }
}

describe("limits", () => {
  test("a full search is made again for each service and part of the day, and one that stays full is told", async () => {
    world.monitors = [aMonitor(), aMonitor({ id: 2, service: "web-app" })]
    world.issues = Array.from({ length: 100 }, (_, index) => anOpenIssue(index + 1))
    const result = await runSweep(world.ports, world.context)
    expect(world.searches.slice(0, 3).map(({ services }) => services)).toEqual([
      ["backend-api", "web-app"],
      ["backend-api"],
      ["web-app"],
    ])
    expect(world.searches).toHaveLength(3 + 2 + 4 + 8)
    expect(result.seen?.limits).toContainEqual(expect.stringContaining("no more than 100 open errors of backend-api"))
    expect([world.started.length, lost(result)]).toEqual([20, { production: 100 }])
  })

  test("an error that hides behind a hundred newer ones is found in the part of the day where it occurred", async () => {
    world.issues = Array.from({ length: 150 }, (_, index) =>
      anOpenIssue(index + 1, { openedAt: NOW - index * 9 * MINUTE - HOUR }),
    )
    const shown = { ...world.ports.alerts, openIssues: occurredOnce(world) }
    world.onStart = issueId => world.records.set(issueId, ticketed)
    let sweeps = 0
    while ((await runSweep({ ...world.ports, alerts: shown }, world.context)).outcome === "waiting") sweeps++
    expect([world.started.length, new Set(world.started).size, sweeps]).toEqual([150, 150, 7])
  })

  test("more searches than one sweep makes are told", async () => {
    world.monitors = Array.from({ length: 45 }, (_, index) => aMonitor({ id: index, environment: `env-${index}` }))
    const result = await runSweep(world.ports, world.context)
    expect(world.searches).toHaveLength(40)
    expect(result.seen?.limits).toContainEqual(expect.stringContaining("Only the first 40 searches"))
  })
})

describe("failures", () => {
  test.each([
    ["the monitors", "monitors", new ConfigError("give the key the scope monitors_read")],
    ["the issues", "openIssues", anOutage(429)],
  ] as const)(
    "a sweep to which %s are not shown cannot see, and keeps what it knows of the token",
    async (_, method, error) => {
      const token: TokenState = { kind: "refused", status: 401, why: "Bad credentials" }
      const alerts = { ...world.ports.alerts, [method]: () => Promise.reject(error) }
      const ports = { ...world.ports, alerts, token: { probe: () => Promise.resolve(token) } }
      const result = await runSweep(ports, world.context)
      expect(result).toMatchObject({ outcome: "cannot-see", seen: null, blindness: error.message, token, openPulls: 2 })
      expect(world.started).toEqual([])
    },
  )

  test.each(["index", "runs"] as const)("nothing is started where GitHub's %s cannot be read", async port => {
    const broken = { newest: () => Promise.reject(anOutage()), isAtWork: () => Promise.reject(anOutage()) }
    const ports = { ...world.ports, [port]: { ...world.ports[port], ...broken } }
    expect((await runSweep(ports, world.context)).outcome).toBe("cannot-see")
    expect(world.started).toEqual([])
  })

  test("what a person has to change ends the starting, and is told once", async () => {
    world.onStart = () => {
      throw new ConfigError("give the job actions: write")
    }
    const result = await runSweep(world.ports, world.context)
    expect([result.outcome, results(result)]).toEqual(["incomplete", ["failed", "left"]])
    expect(result.seen?.repairs[0]?.why).toBe("give the job actions: write")
  })

  test("after three starts that failed the rest is left, and the next sweep starts it", async () => {
    world.issues = [1, 2, 3, 4, 5].map(number => anOpenIssue(number))
    world.onStart = () => {
      throw anOutage()
    }
    const first = await runSweep(world.ports, world.context)
    expect(results(first)).toEqual(["failed", "failed", "failed", "left", "left"])
    world.onStart = () => {}
    expect((await runSweep(world.ports, world.context)).outcome).toBe("repaired")
    expect(world.started).toHaveLength(5)
  })

  test("pull requests that cannot be counted are no reason to stop", async () => {
    const pulls = { count: () => Promise.reject(anOutage()) }
    expect(await runSweep({ ...world.ports, pulls }, world.context)).toMatchObject({
      outcome: "repaired",
      openPulls: null,
    })
  })

  test("a fault of the sweep's own is not taken for a vendor's", async () => {
    const pulls = { count: () => Promise.reject(new BugError("impossible")) }
    await expect(runSweep({ ...world.ports, pulls }, world.context)).rejects.toThrow("impossible")
  })
})
