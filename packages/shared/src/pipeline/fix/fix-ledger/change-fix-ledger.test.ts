import { describe, expect, test } from "vitest"
import { ConfigError, UpstreamError } from "../../../errors.ts"
import { ISSUE_ID, NOW } from "../../testing/an-issue.ts"
import type { FixLedgerRecord } from "../fix-ledger.ts"
import { changeFixLedger } from "./change-fix-ledger.ts"
import { formatFixLedger, parseFixLedger } from "./fix-ledger-text.ts"
import { ownRun, reserve } from "./reserve.ts"
import { settle } from "./settle.ts"
import { aFixRun } from "./testing/a-fix-run.ts"
import { type LedgerFault, memoryLedger, type MemoryLedger, sleeplessClock } from "./testing/memory-ledger.ts"

const REF = "refs/auto-triage/fixes"
const keeping = { now: NOW, rejectionDays: 90, remembered: new Set<number>() }

/** Reserves as the gate does: its own reservation is known again. */
function reserving(id: string) {
  return (record: FixLedgerRecord) => {
    const own = ownRun(record, { id, issueId: ISSUE_ID })
    if (own !== null) return { record, result: own.id }
    const reserved = reserve(record, aFixRun({ id }), keeping)
    return { record: reserved.record, result: reserved.run.id }
  }
}

function storeOf(ledger: MemoryLedger) {
  return { ledger, ref: REF, clock: sleeplessClock(NOW) }
}

/** What another run does at once. */
function write({ texts, refs }: MemoryLedger, record: FixLedgerRecord): void {
  texts.set("other", formatFixLedger(record))
  refs.set(REF, "other")
}

function idsIn(ledger: MemoryLedger): readonly string[] {
  const record = parseFixLedger(ledger.texts.get(ledger.refs.get(REF) ?? "") ?? "")
  return record?.runs.map(run => run.id) ?? []
}

describe("a change of the fix ledger", () => {
  test("makes the first record", async () => {
    const ledger = memoryLedger()
    expect(await changeFixLedger(storeOf(ledger), reserving("1.1"))).toBe("1.1")
    expect(idsIn(ledger)).toEqual(["1.1"])
    expect(ledger.calls).toEqual(["read", "stage", "publish"])
  })

  test("writes nothing where the record stays the same, or where there is nothing to do", async () => {
    const ledger = memoryLedger()
    expect(await changeFixLedger(storeOf(ledger), record => ({ record, result: 7 }))).toBe(7)
    expect(await changeFixLedger(storeOf(ledger), () => null)).toBeNull()
    expect(ledger.calls).toEqual(["read", "read"])
  })

  test("is decided again on what another wrote in between", async () => {
    const ledger = memoryLedger()
    const seen: number[] = []
    const result = await changeFixLedger(storeOf(ledger), record => {
      seen.push(record.runs.length)
      if (seen.length === 1) write(ledger, reserving("2.1")(record).record)
      return reserving("1.1")(record)
    })
    expect(result).toBe("1.1")
    expect(seen).toEqual([0, 1])
    expect(idsIn(ledger)).toEqual(["2.1", "1.1"])
  })

  test("refuses a ref that holds something else, and leaves it", async () => {
    const ledger = memoryLedger()
    ledger.refs.set(REF, "c0").set("", "")
    ledger.texts.set("c0", "first commit")
    await expect(changeFixLedger(storeOf(ledger), reserving("1.1"))).rejects.toThrow(ConfigError)
    expect(ledger.calls).toEqual(["read"])
  })
})

describe("a lost answer", () => {
  const FAULTS: readonly LedgerFault[] = ["lose-request", "lose-answer"]
  // Calls of an undisturbed change: read, stage, publish. Those of reads are errors of their own.
  const cases = [1, 2].flatMap(call => FAULTS.map(fault => [fault, call] as const))

  test.each(cases)("(%s) at call %i leaves one reservation, which the change tells", async (fault, call) => {
    const ledger = memoryLedger(number => (number === call ? fault : null))
    expect(await changeFixLedger(storeOf(ledger), reserving("1.1"))).toBe("1.1")
    expect(idsIn(ledger)).toEqual(["1.1"])
  })

  test("of every publishing is found out in the next round, which only looks", async () => {
    // Every round is read, stage, publish; publishing always works and its answer never arrives.
    const ledger = memoryLedger(number => (number % 3 === 2 ? "lose-answer" : null))
    expect(await changeFixLedger(storeOf(ledger), reserving("1.1"))).toBe("1.1")
    expect(idsIn(ledger)).toEqual(["1.1"])
    expect(ledger.calls).toHaveLength(4)
  })

  test("of a settlement settles once", async () => {
    const ledger = memoryLedger(number => (number === 5 ? "lose-answer" : null))
    await changeFixLedger(storeOf(ledger), reserving("1.1"))
    const told = await changeFixLedger(storeOf(ledger), record => {
      const settled = settle(record, "1.1", { settledAt: NOW, outcome: "gave-up" })
      return settled === null ? null : { record: settled, result: "settled" }
    })
    expect(told).toBe("settled")
    expect(ledger.texts.size).toBe(2)
  })
})

describe("a ledger that cannot be written", () => {
  test("ends the change after some rounds, with waits that grow up to a limit", async () => {
    const ledger = memoryLedger(number => (number % 2 === 1 ? "lose-request" : null))
    const store = storeOf(ledger)
    await expect(changeFixLedger(store, reserving("1.1"))).rejects.toThrow(/kept changing/)
    expect(ledger.calls.filter(call => call === "stage")).toHaveLength(8)
    expect(store.clock.slept).toHaveLength(8)
    for (const ms of store.clock.slept) expect(ms).toBeGreaterThanOrEqual(200)
    for (const ms of store.clock.slept) expect(ms).toBeLessThanOrEqual(5000)
    expect(idsIn(ledger)).toEqual([])
  })

  test.each([0, 1, 2])("because call %i is refused, says so at once", async call => {
    const ledger = memoryLedger(number => (number === call ? "refuse" : null))
    await expect(changeFixLedger(storeOf(ledger), reserving("1.1"))).rejects.toThrow(UpstreamError)
    expect(ledger.calls).toHaveLength(call + 1)
  })
})
