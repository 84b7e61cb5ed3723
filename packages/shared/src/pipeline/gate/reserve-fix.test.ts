import fc from "fast-check"
import { describe, expect, test } from "vitest"
import type { AutofixConfig } from "../../config/config.ts"
import { DEFAULT_CONFIG } from "../../config/defaults.ts"
import { ConfigError, UpstreamError } from "../../errors.ts"
import type { FixPull } from "../../ports/fix-host.ts"
import type { Ledger } from "../../ports/ledger.ts"
import type { SpendSource } from "../../ports/spend-source.ts"
import { formatFixLedger, parseFixLedger } from "../fix/fix-ledger/fix-ledger-text.ts"
import { spentIn } from "../fix/fix-ledger/spent-in.ts"
import { sumUsd } from "../fix/fix-ledger/sum-usd.ts"
import { aFixRun, aSettledRun } from "../fix/fix-ledger/testing/a-fix-run.ts"
import {
  type LedgerFault,
  memoryLedger,
  type MemoryLedger,
  sleeplessClock,
} from "../fix/fix-ledger/testing/memory-ledger.ts"
import { utcDay } from "../fix/fix-ledger/utc-window.ts"
import type { FixRun } from "../fix/fix-ledger.ts"
import { anIssue, NOW } from "../testing/an-issue.ts"
import { type ReserveEnd, reserveFix, type ReserveRequest } from "./reserve-fix.ts"
import { aPull, aRejectedPull, BRANCH } from "./testing/a-pull.ts"
import { PLACE } from "./testing/some-facts.ts"

const REF = "refs/auto-triage/fixes"
const BASE_SHA = "fedcba9876543210fedcba9876543210fedcba98"

type Host = { readonly base?: string | null; readonly listed?: readonly FixPull[]; readonly found?: readonly FixPull[] }

function world(ledger: Ledger, host: Host = {}, spend: SpendSource | null = null) {
  const looked: string[] = []
  const warnings: string[] = []
  const ports = {
    store: { ledger, ref: REF, clock: sleeplessClock(NOW) },
    host: {
      branchHead: async () => (host.base === undefined ? BASE_SHA : host.base),
      listPulls: async () => host.listed ?? [],
      findPull: async (branch: string) => {
        looked.push(branch)
        return host.found?.find(pull => pull.branch === branch) ?? null
      },
    },
    spend,
    log: { info: () => {}, warn: (message: string) => void warnings.push(message), error: () => {} },
  }
  return { ports, looked, warnings }
}

function request(change: Partial<ReserveRequest> = {}, autofix: Partial<AutofixConfig> = {}): ReserveRequest {
  return {
    fixId: "50.1",
    issue: anIssue(),
    ticketKey: "PPL-1",
    config: { ...DEFAULT_CONFIG, autofix: { ...DEFAULT_CONFIG.autofix, ...autofix } },
    runUrl: "https://github.com/percihealth/app/actions/runs/50",
    ...change,
  }
}

function ledgerWith(...runs: readonly FixRun[]): MemoryLedger {
  const ledger = memoryLedger()
  ledger.texts.set("c0", formatFixLedger({ schema: 1, runs }))
  ledger.refs.set(REF, "c0")
  return ledger
}

function runsOf(ledger: MemoryLedger): readonly FixRun[] {
  return parseFixLedger(ledger.texts.get(ledger.refs.get(REF) ?? "") ?? "")?.runs ?? []
}

describe("a reservation", () => {
  test("holds the money of a run, and everything by which it is known again", async () => {
    const ledger = memoryLedger()
    const end = await reserveFix(request(), world(ledger).ports)
    const run = aFixRun({
      id: "50.1",
      branch: BRANCH,
      place: PLACE,
      reservedAt: NOW,
      runUrl: "https://github.com/percihealth/app/actions/runs/50",
    })
    const room = { open: 1, running: 1, today: 1, dayUsd: 2, monthUsd: 2 }
    expect(end).toEqual({ kind: "reserved", run, baseSha: BASE_SHA, room })
    expect(runsOf(ledger)).toEqual([run])
  })

  test("that this attempt made before is found and not made again, whatever the rules say now", async () => {
    const own = aFixRun({ id: "50.1" })
    const ledger = ledgerWith(own, aFixRun({ id: "60.1" }))
    const end = await reserveFix(request({}, { maxRunning: 1 }), world(ledger).ports)
    expect(end).toMatchObject({ kind: "reserved", run: own })
    expect(ledger.calls).not.toContain("stage")
  })

  test("of an earlier attempt stays counted, and the new attempt has its own", async () => {
    const ledger = ledgerWith(aFixRun({ id: "50.1" }))
    const end = await reserveFix(request({ fixId: "50.2" }), world(ledger).ports)
    expect(end).toMatchObject({ kind: "reserved", run: { id: "50.2" }, room: { running: 1, dayUsd: 4 } })
    expect(runsOf(ledger).map(run => run.id)).toEqual(["50.1", "50.2"])
  })

  test("is not made twice by an attempt whose first one is settled", async () => {
    const ledger = ledgerWith(aSettledRun({ id: "50.1" }))
    const end = await reserveFix(request(), world(ledger).ports)
    expect(end).toMatchObject({ kind: "held", hold: { reason: "already-running" } })
  })

  test("is not made where a rule holds, and nothing is written", async () => {
    const ledger = ledgerWith(aFixRun({ id: "60.1" }))
    const end = await reserveFix(request(), world(ledger).ports)
    expect(end).toMatchObject({ kind: "held", hold: { reason: "already-running" }, room: { running: 1 } })
    expect(new Set(ledger.calls)).toEqual(new Set(["read"]))
  })

  test("is not made where the base branch is missing", async () => {
    const ledger = memoryLedger()
    await expect(reserveFix(request(), world(ledger, { base: null }).ports)).rejects.toThrow(/autofix\.base/)
    await expect(reserveFix(request(), world(ledger, { base: null }).ports)).rejects.toThrow(ConfigError)
    expect(ledger.refs.size).toBe(0)
  })

  test("drops old runs, but not one whose pull request still speaks", async () => {
    const reservedAt = NOW - 200 * 86_400_000
    const elsewhere = { issueId: "x", place: "y", reservedAt }
    const ledger = ledgerWith(
      aSettledRun({ ...elsewhere, id: "1.1" }),
      aSettledRun({ ...elsewhere, id: "2.1", pullRequest: 8 }),
      aSettledRun({ ...elsewhere, id: "3.1", pullRequest: 9 }),
    )
    const pulls = [aPull({ number: 8, branch: "auto-fix/a-1" }), aRejectedPull({ number: 9, closedAt: 0, branch: "b" })]
    await reserveFix(request(), world(ledger, { listed: pulls }).ports)
    expect(runsOf(ledger).map(run => run.id)).toEqual(["2.1", "50.1"])
  })
})

describe("pull requests that the listing does not show", () => {
  test("are looked up by the error's own branch", async () => {
    const { ports, looked } = world(memoryLedger(), { found: [aPull()] })
    expect(await reserveFix(request(), ports)).toMatchObject({ hold: { reason: "open-pull-request" } })
    expect(looked).toEqual([BRANCH])
  })

  test("are looked up by the branches that the ledger knows of this place", async () => {
    const before = aSettledRun({ issueId: "another", branch: "auto-fix/ppl-9-1", pullRequest: 9 })
    const far = aSettledRun({ id: "3.1", issueId: "third", place: "z", branch: "auto-fix/ppl-8-1", pullRequest: 8 })
    const found = [aRejectedPull({ number: 9, branch: "auto-fix/ppl-9-1" })]
    const { ports, looked } = world(ledgerWith(before, far), { found })
    expect(await reserveFix(request(), ports)).toMatchObject({ hold: { reason: "rejected" } })
    expect(looked).toEqual([BRANCH, "auto-fix/ppl-9-1"])
  })

  test("are not looked up where the listing shows them", async () => {
    const { ports, looked } = world(memoryLedger(), { listed: [aPull()] })
    await reserveFix(request(), ports)
    expect(looked).toEqual([])
  })
})

describe("Datadog's word on money", () => {
  test("is asked for the UTC day and month to date", async () => {
    const windows: (readonly [number, number])[] = []
    const spend = { spentUsd: async (from: number, to: number) => (windows.push([from, to]), windows.length * 10) }
    const end = await reserveFix(request(), world(memoryLedger(), {}, spend).ports)
    expect(end).toMatchObject({ kind: "reserved", room: { dayUsd: 10, monthUsd: 20 } })
    expect(windows).toEqual([
      [Date.UTC(2026, 10, 23), NOW],
      [Date.UTC(2026, 10, 1), NOW],
    ])
  })

  test.each([new ConfigError("no scope"), "no error at all"])("holds where it cannot be had: %s", async failure => {
    const spend = {
      spentUsd: async () => {
        throw failure
      },
    }
    const { ports, warnings } = world(memoryLedger(), {}, spend)
    expect(await reserveFix(request(), ports)).toMatchObject({ hold: { reason: "spend-unknown" } })
    expect(warnings).toHaveLength(1)
  })
})

const ISSUES = [1, 2, 3].map(digit => anIssue({ id: `${digit}0000000-baac-11f1-bad1-da7ad0900005` }))
const FAULTS = fc.array(fc.constantFrom<LedgerFault | null>(null, null, null, "lose-request", "lose-answer"), {
  maxLength: 20,
})

/** Gates of several errors at once, each call of whose ledger arrives when the scheduler says. */
async function race(scheduler: fc.Scheduler, ledger: MemoryLedger, requests: readonly ReserveRequest[]) {
  const slow: Ledger = {
    read: scheduler.scheduleFunction(async ref => ledger.read(ref)),
    stage: scheduler.scheduleFunction(async (parent, text) => ledger.stage(parent, text)),
    publish: scheduler.scheduleFunction(async (ref, parent, sha) => ledger.publish(ref, parent, sha)),
    history: async () => [],
  }
  const ends = Promise.all(
    requests.map(each =>
      reserveFix(each, world(slow).ports).catch((error: unknown) => {
        if (error instanceof UpstreamError) return error
        throw error
      }),
    ),
  )
  await scheduler.waitFor(ends)
  return ends
}

function reservedIn(ends: readonly (ReserveEnd | UpstreamError)[]): readonly string[] {
  return ends.flatMap(end => ("kind" in end && end.kind === "reserved" ? [end.run.id] : []))
}

describe("gates at once", () => {
  const gates = (autofix: Partial<AutofixConfig>) =>
    ISSUES.map((issue, index) => request({ issue, fixId: `${index + 1}.1`, ticketKey: `PPL-${index}` }, autofix))

  test("never pass a cap together, and all that is left is used", async () => {
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), fc.constantFrom(1, 2), fc.boolean(), async (scheduler, cap, running) => {
        const ledger = memoryLedger()
        const limits = running ? { maxRunning: cap } : { maxPerDay: cap }
        const ends = await race(scheduler, ledger, gates(limits))
        expect(reservedIn(ends)).toHaveLength(cap)
        expect(
          runsOf(ledger)
            .map(run => run.id)
            .toSorted(),
        ).toEqual(reservedIn(ends).toSorted())
      }),
      { numRuns: 60 },
    )
  })

  test("never pass the budget of the day together, to the cent", async () => {
    const cents = fc.integer({ min: 1, max: 100 })
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), cents, cents, async (scheduler, runCents, dayCents) => {
        const ledger = memoryLedger()
        const limits = { maxUsd: runCents / 100, maxUsdPerDay: dayCents / 100, maxRunning: 9 }
        const ends = await race(scheduler, ledger, gates(limits))
        expect(reservedIn(ends)).toHaveLength(Math.min(3, Math.floor(dayCents / runCents)))
        const spent = spentIn({ schema: 1, runs: runsOf(ledger) }, utcDay(NOW))
        expect(spent).toBeLessThanOrEqual(dayCents / 100)
        expect(spent).toBe(sumUsd(reservedIn(ends).map(() => runCents / 100)))
      }),
      { numRuns: 60 },
    )
  })

  test("for one error reserve once", async () => {
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), async scheduler => {
        const ledger = memoryLedger()
        const ends = await race(scheduler, ledger, [request({ fixId: "1.1" }), request({ fixId: "2.1" })])
        expect(reservedIn(ends)).toHaveLength(1)
        expect(runsOf(ledger)).toHaveLength(1)
      }),
      { numRuns: 60 },
    )
  })

  test("pass nothing although requests and answers are lost, and no reservation is made twice", async () => {
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), FAULTS, async (scheduler, faults) => {
        const ledger = memoryLedger(call => faults[call] ?? null)
        const ends = await race(scheduler, ledger, gates({ maxRunning: 2 }))
        const made = runsOf(ledger).map(run => run.id)
        expect(made.length).toBeLessThanOrEqual(2)
        expect(new Set(made).size).toBe(made.length)
        // Whoever was told so has it; a gate that failed may have left one, which then counts.
        for (const id of reservedIn(ends)) expect(made).toContain(id)
      }),
      { numRuns: 150 },
    )
  })
})
