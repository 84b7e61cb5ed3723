import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { DEFAULT_CONFIG } from "../../../config/defaults.ts"
import { ISSUE_ID, NOW } from "../../testing/an-issue.ts"
import type { FixRun } from "../fix-ledger.ts"
import { issueHash } from "../issue-hash.ts"
import { counted } from "./counted.ts"
import { fixLedgerRef } from "./fix-ledger-ref.ts"
import { EMPTY_FIX_LEDGER, formatFixLedger, parseFixLedger } from "./fix-ledger-text.ts"
import { prune } from "./prune.ts"
import { ownRun, reserve } from "./reserve.ts"
import { settle } from "./settle.ts"
import { runsIn, spentIn } from "./spent-in.ts"
import { fitsUsd, sumUsd } from "./sum-usd.ts"
import { aFixRun, aSettledRun } from "./testing/a-fix-run.ts"
import { utcDay, utcMonth } from "./utc-window.ts"

const DAY = 86_400_000
const OTHER_ISSUE = "11111111-baac-11f1-bad1-da7ad0900005"
const keeping = { now: NOW, rejectionDays: 90, remembered: new Set<number>() }
const cents = fc.integer({ min: 0, max: 1_000_000 }).map(amount => amount / 100)

describe("what a run counts for", () => {
  test.each<[string, FixRun, number]>([
    ["its limit while it runs", aFixRun(), 2],
    ["its limit while it runs, although something is known", aFixRun({ spentUsd: 0.1, telemetry: "arrived" }), 2],
    ["its cost once that and its telemetry are known", aSettledRun(), 0.5],
    ["its limit where its cost is unknown", aSettledRun({ spentUsd: null }), 2],
    ["its limit where its telemetry is missing", aSettledRun({ telemetry: "missing" }), 2],
    ["its limit where nobody has looked for its telemetry", aSettledRun({ telemetry: "unknown" }), 2],
    ["its cost where that is above its limit", aSettledRun({ telemetry: "missing", spentUsd: 2.75 }), 2.75],
  ])("is %s", (_, run, usd) => {
    expect(counted(run)).toBe(usd)
  })
})

describe("a window", () => {
  test("of a day ends where the next begins, in UTC", () => {
    expect(utcDay(Date.UTC(2026, 11, 31, 23, 59, 59, 999))).toEqual({
      from: Date.UTC(2026, 11, 31),
      to: Date.UTC(2027, 0, 1),
    })
  })

  test("of a month ends where the next begins, in UTC", () => {
    expect(utcMonth(Date.UTC(2026, 11, 1))).toEqual({ from: Date.UTC(2026, 11, 1), to: Date.UTC(2027, 0, 1) })
  })

  test("holds the runs that were reserved in it, its start included and its end not", () => {
    const window = utcDay(NOW)
    const runs = [window.from - 1, window.from, window.to - 1, window.to].map((reservedAt, index) =>
      aSettledRun({ id: String(index), reservedAt }),
    )
    expect(runsIn({ schema: 1, runs }, window).map(run => run.id)).toEqual(["1", "2"])
    expect(spentIn({ schema: 1, runs }, window)).toBe(1)
  })
})

describe("money", () => {
  test("adds up to the cent, whatever the amounts and their order", () => {
    fc.assert(
      fc.property(fc.array(cents, { maxLength: 200 }), amounts => {
        const whole = amounts.reduce((sum, usd) => sum + Math.round(usd * 100), 0) / 100
        expect(sumUsd(amounts)).toBe(whole)
        expect(sumUsd(amounts.toReversed())).toBe(whole)
        expect(sumUsd([sumUsd(amounts.slice(0, 7)), sumUsd(amounts.slice(7))])).toBe(whole)
      }),
    )
  })

  test("fits a limit that it reaches and not one that it passes by a cent", () => {
    fc.assert(
      fc.property(cents, cents, (spent, amount) => {
        const limit = sumUsd([spent, amount])
        expect(fitsUsd(amount, { spent, limit })).toBe(true)
        expect(fitsUsd(sumUsd([amount, 0.01]), { spent, limit })).toBe(false)
      }),
    )
  })

  test("of a window is the same for every grouping of its runs", () => {
    const someRuns = fc.array(fc.tuple(cents, fc.boolean()), { maxLength: 50 })
    fc.assert(
      fc.property(someRuns, fc.nat(50), (amounts, cut) => {
        const runs = amounts.map(([spentUsd, arrived], index) =>
          aSettledRun({ id: String(index), spentUsd, telemetry: arrived ? "arrived" : "missing" }),
        )
        const part = (some: readonly FixRun[]) => spentIn({ schema: 1, runs: some }, utcDay(NOW))
        expect(sumUsd([part(runs.slice(0, cut)), part(runs.slice(cut))])).toBe(part(runs))
      }),
    )
  })
})

describe("the stored text", () => {
  const record = { schema: 1, runs: [aSettledRun({ pullRequest: 7, commentId: "9" }), aFixRun({ id: "2.1" })] } as const

  test("is read back as it was", () => {
    expect(parseFixLedger(formatFixLedger(record))).toEqual(record)
    expect(parseFixLedger(formatFixLedger(EMPTY_FIX_LEDGER))).toEqual(EMPTY_FIX_LEDGER)
  })

  test("mentions nobody and refers to nothing", () => {
    const text = formatFixLedger({ schema: 1, runs: [aFixRun({ place: "a/@octocat.ts:#12", ticketKey: "PPL-1" })] })
    expect(text).not.toMatch(/[@#]/)
    expect(parseFixLedger(text)?.runs[0]?.place).toBe("a/@octocat.ts:#12")
  })

  const withRun = (change: object): string =>
    `x\n\n${JSON.stringify({ schema: 1, runs: [{ ...aFixRun(), ...change }] })}`

  test.each([
    ["", "an empty text"],
    ["x\n\n{", "half a text"],
    ["x\n\nnull", "no record"],
    ['x\n\n{"schema":2,"runs":[]}', "another schema"],
    ['x\n\n{"schema":1}', "no runs"],
    ['x\n\n{"schema":1,"runs":[null]}', "a run that is none"],
    ['x\n\n{"schema":1,"runs":[7]}', "a run that is a number"],
    [withRun({ limitUsd: -5 }), "a limit that makes room"],
    [withRun({ spentUsd: -5 }), "a cost that makes room"],
    [withRun({ spentUsd: "0" }), "a cost that is a text"],
    [withRun({ reservedAt: null }), "no date"],
    [withRun({ settledAt: "never" }), "an end that is no date"],
    [withRun({ telemetry: "sure" }), "unknown telemetry"],
    [withRun({ pullRequest: "7" }), "a pull request that is no number"],
    [withRun({ issueId: undefined }), "no issue"],
  ])("is not read from %j: %s", text => {
    expect(parseFixLedger(text)).toBeNull()
  })
})

describe("a reservation", () => {
  test("is the newest run", () => {
    const { record, run } = reserve({ schema: 1, runs: [aSettledRun()] }, aFixRun({ id: "2.1" }), keeping)
    expect(record.runs.map(entry => entry.id)).toEqual(["1.1", "2.1"])
    expect(run.id).toBe("2.1")
  })

  test("is found again by the attempt that made it, and by no other", () => {
    const { record } = reserve(EMPTY_FIX_LEDGER, aFixRun(), keeping)
    expect(ownRun(record, { id: "1.1", issueId: ISSUE_ID })?.id).toBe("1.1")
    expect(ownRun(record, { id: "1.2", issueId: ISSUE_ID })).toBeNull()
    expect(ownRun(record, { id: "1.1", issueId: OTHER_ISSUE })).toBeNull()
  })

  test("of a second issue in one run has an id of its own, by which it is found again", () => {
    const first = reserve(EMPTY_FIX_LEDGER, aFixRun(), keeping)
    const second = reserve(first.record, aFixRun({ issueId: OTHER_ISSUE }), keeping)
    expect(second.run.id).toBe(`1.1.${issueHash(OTHER_ISSUE)}`)
    expect(ownRun(second.record, { id: "1.1", issueId: OTHER_ISSUE })).toEqual(second.run)
  })

  test("drops what cannot count any more", () => {
    const old = aSettledRun({ id: "old", reservedAt: NOW - 63 * DAY })
    expect(reserve({ schema: 1, runs: [old] }, aFixRun(), keeping).record.runs.map(run => run.id)).toEqual(["1.1"])
  })
})

describe("pruning", () => {
  const at = (days: number, change: Partial<FixRun> = {}) => aSettledRun({ reservedAt: NOW - days * DAY, ...change })

  test.each<[string, FixRun, boolean]>([
    ["keeps a run of two months ago", at(62), true],
    ["drops an older one without a pull request", at(62.01), false],
    ["drops an older one that never settled", at(62.01, { settledAt: null }), false],
    ["keeps an older one with a pull request", at(90, { pullRequest: 1 }), true],
    ["drops one whose pull request is too old to speak against another try", at(90.01, { pullRequest: 1 }), false],
    ["keeps one whose pull request was open for long", at(400, { pullRequest: 7 }), true],
  ])("%s", (_, run, kept) => {
    expect(prune([run], { ...keeping, remembered: new Set([7]) })).toEqual(kept ? [run] : [])
  })

  test("never drops what a budget of today asks for", () => {
    const ages = fc.array(fc.integer({ min: 0, max: 200 }), { maxLength: 40 })
    fc.assert(
      fc.property(ages, days => {
        const runs = days.map((age, index) => at(age, { id: String(index) }))
        const kept = prune(runs, keeping)
        for (const window of [utcDay(NOW), utcMonth(NOW)])
          expect(spentIn({ schema: 1, runs: kept }, window)).toBe(spentIn({ schema: 1, runs }, window))
      }),
    )
  })
})

describe("a settlement", () => {
  const record = { schema: 1, runs: [aFixRun(), aFixRun({ id: "2.1" })] } as const

  test("writes down the end of its run and leaves the others", () => {
    const settled = settle(record, "2.1", { settledAt: NOW, spentUsd: 0.25, telemetry: "arrived", outcome: "opened" })
    expect(settled?.runs).toEqual([
      aFixRun(),
      aFixRun({ id: "2.1", settledAt: NOW, spentUsd: 0.25, telemetry: "arrived", outcome: "opened" }),
    ])
  })

  test("that says nothing new is the same record", () => {
    expect(settle(record, "1.1", { spentUsd: null })).toBe(record)
  })

  test("of a run that is not there is none", () => {
    expect(settle(record, "3.1", { outcome: "broken" })).toBeNull()
  })
})

describe("the ref of the fix ledger", () => {
  const ref = (ledger: Partial<typeof DEFAULT_CONFIG.ledger>, repository = "percihealth/app") =>
    fixLedgerRef({ ledger: { ...DEFAULT_CONFIG.ledger, ...ledger } }, repository)

  test("is beside those of the issues", () => {
    expect(ref({})).toBe("refs/auto-triage/fixes")
    expect(ref({ namespace: "refs/a/b/c" })).toBe("refs/a/b/fixes")
    expect(ref({ repository: "PerciHealth/App" })).toBe("refs/auto-triage/fixes")
  })

  test("is of the repository's own where many share a ledger, and a name that git takes", () => {
    expect(ref({ repository: "percihealth/ledger" })).toBe("refs/auto-triage/fixes-of/percihealth--app")
    expect(ref({ repository: "percihealth/ledger" }, "percihealth/.github")).toBe(
      "refs/auto-triage/fixes-of/percihealth--.github",
    )
  })
})
