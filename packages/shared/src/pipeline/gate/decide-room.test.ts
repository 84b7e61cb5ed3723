import { describe, expect, test } from "vitest"
import { aFixRun, aSettledRun } from "../fix/fix-ledger/testing/a-fix-run.ts"
import type { HoldReason } from "../gate.ts"
import { NOW } from "../testing/an-issue.ts"
import { decideRoom } from "./decide-room.ts"
import { roomLeft } from "./room-left.ts"
import { runningRuns } from "./running-runs.ts"
import { aPull, aRejectedPull } from "./testing/a-pull.ts"
import { PLACE, type SomeFacts, someFacts } from "./testing/some-facts.ts"

const MINUTE = 60_000
const HOUR = 3_600_000
const DAY = 86_400_000
const OTHER = "11111111-baac-11f1-bad1-da7ad0900005"
const OTHER_BRANCH = "auto-fix/ppl-9-00000009"
const other = { issueId: OTHER, place: "b.ts:b", branch: OTHER_BRANCH }
const reasonOf = (facts: SomeFacts): HoldReason | null => decideRoom(someFacts(facts))?.reason ?? null

describe("a run at work on the same error", () => {
  test.each<[string, SomeFacts, HoldReason | null]>([
    ["holds", { runs: [aFixRun()] }, "already-running"],
    ["holds until its time limit and two hours are over", run(-(140 * MINUTE - 1)), "already-running"],
    ["does not hold after that, although it never settled", run(-140 * MINUTE), null],
    ["does not hold once it is settled", { runs: [aSettledRun()] }, null],
    ["does not hold where it is an earlier attempt of this run", { runs: [aFixRun({ id: "50.0" })] }, null],
    [
      "holds where it is of this attempt for another id",
      { runs: [aFixRun({ id: "50.1.00000000" })] },
      "already-running",
    ],
    ["does not hold where it is of another error", { runs: [aFixRun(other)] }, null],
  ])("%s", (_, facts, reason) => {
    expect(reasonOf(facts)).toBe(reason)
  })

  function run(ms: number): SomeFacts {
    return { runs: [aFixRun({ reservedAt: NOW + ms })] }
  }

  test("is named with its address", () => {
    expect(decideRoom(someFacts({ runs: [aFixRun()] }))?.why).toContain(aFixRun().runUrl)
  })
})

describe("an open pull request", () => {
  test.each<[string, SomeFacts, HoldReason | null]>([
    ["for the same error holds", { pulls: [aPull()] }, "open-pull-request"],
    [
      "for the same error under another ticket holds",
      { pulls: [aPull({ branch: aPull().branch.replace("ppl-1", "ppl-2") })] },
      "open-pull-request",
    ],
    [
      "from another branch holds where the ledger knows it for this error",
      { pulls: [aPull({ branch: "auto-fix/renamed" })], runs: [aSettledRun({ pullRequest: 7, settledAt: NOW - DAY })] },
      "open-pull-request",
    ],
    ["for another error does not hold", { pulls: [aPull({ branch: OTHER_BRANCH })] }, null],
    ["that was merged does not hold", { pulls: [aPull({ state: "closed", merged: true, closedAt: NOW })] }, null],
    [
      "that the ledger knows and GitHub does not list yet holds",
      { runs: [aSettledRun({ pullRequest: 7, outcome: "opened", settledAt: NOW - HOUR + 1 })] },
      "open-pull-request",
    ],
    [
      "that its run wrote down before it was settled holds as well",
      { runs: [aFixRun({ id: "50.0", pullRequest: 7, reservedAt: NOW - 1 })] },
      "open-pull-request",
    ],
    [
      "that GitHub does not list for an hour does not hold",
      { runs: [aSettledRun({ pullRequest: 7, outcome: "opened", settledAt: NOW - HOUR })] },
      null,
    ],
    [
      "that the ledger knows and GitHub lists as closed does not hold",
      {
        pulls: [aPull({ state: "closed", merged: true })],
        runs: [aSettledRun({ pullRequest: 7, outcome: "opened" })],
      },
      null,
    ],
    [
      "that was switched off at once does not hold",
      { runs: [aSettledRun({ pullRequest: 7, outcome: "switched-off" })] },
      null,
    ],
  ])("%s", (_, facts, reason) => {
    expect(reasonOf(facts)).toBe(reason)
  })
})

describe("a pull request that a person closed unmerged", () => {
  const elsewhere = aRejectedPull({ branch: OTHER_BRANCH })
  test.each<[string, SomeFacts, HoldReason | null]>([
    ["holds for the same error", { pulls: [aRejectedPull()] }, "rejected"],
    ["holds where nobody knows when that was", { pulls: [aRejectedPull({ closedAt: null })] }, "rejected"],
    ["holds on the last day of the memory", { pulls: [aRejectedPull({ closedAt: NOW - 90 * DAY })] }, "rejected"],
    ["does not hold after it", { pulls: [aRejectedPull({ closedAt: NOW - 90 * DAY - 1 })] }, null],
    ["holds as long as the configuration says", { ...days(2), autofix: { rejectionDays: 2 } }, "rejected"],
    ["holds no longer than that", { ...days(2), autofix: { rejectionDays: 1 } }, null],
    ["does not hold with the label", { pulls: [aRejectedPull({ labels: ["auto-fix-again"] })] }, null],
    ["holds with another label", { pulls: [aRejectedPull({ labels: ["auto-fix"] })] }, "rejected"],
    ["does not hold where it was merged", { pulls: [aRejectedPull({ merged: true })] }, null],
    ["does not hold for another error", { pulls: [elsewhere] }, null],
    [
      "holds for another error at the same place, known by number",
      { pulls: [elsewhere], runs: [aSettledRun({ ...other, place: PLACE, branch: "x", pullRequest: 7 })] },
      "rejected",
    ],
    [
      "holds for another error at the same place, known by branch",
      { pulls: [elsewhere], runs: [aSettledRun({ ...other, place: PLACE })] },
      "rejected",
    ],
    [
      "holds for the same error from a branch of another name",
      { pulls: [elsewhere], runs: [aSettledRun({ ...other, issueId: aFixRun().issueId })] },
      "rejected",
    ],
    [
      "does not hold for another place",
      { pulls: [elsewhere], runs: [aSettledRun({ ...other, pullRequest: 7 })] },
      null,
    ],
    [
      "does not hold where the switch closed it",
      { pulls: [aRejectedPull()], runs: [aSettledRun({ pullRequest: 7, outcome: "switched-off" })] },
      null,
    ],
    [
      "holds where the switch closed an earlier one of the same branch",
      { pulls: [aRejectedPull({ number: 8 })], runs: [aSettledRun({ pullRequest: 7, outcome: "switched-off" })] },
      "rejected",
    ],
  ])("%s", (_, facts, reason) => {
    expect(reasonOf(facts)).toBe(reason)
  })

  function days(count: number): SomeFacts {
    return { pulls: [aRejectedPull({ closedAt: NOW - count * DAY })] }
  }

  test("is named with the label that allows another try", () => {
    expect(decideRoom(someFacts({ pulls: [aRejectedPull()] }))?.why).toMatch(
      /pull request 7 .* 1 hour ago.*auto-fix-again/,
    )
  })
})

describe("caps", () => {
  const pulls = [1, 2].map(number => aPull({ number, branch: `auto-fix/ppl-${number}-0000000${number}` }))
  const running = (id: string, branch = `auto-fix/ppl-${id}`) => aFixRun({ ...other, id, branch })
  test.each<[string, SomeFacts, HoldReason | null]>([
    ["of open ones hold when reached", { pulls, autofix: { maxOpen: 2 } }, "too-many-open"],
    ["of open ones do not hold below", { pulls, autofix: { maxOpen: 3 } }, null],
    [
      "of open ones count what is on its way",
      { pulls, runs: [running("1")], autofix: { maxOpen: 3 } },
      "too-many-open",
    ],
    [
      "of open ones count a run and its pull request once",
      { pulls, runs: [running("1", pulls[0]?.branch)], autofix: { maxOpen: 3 } },
      null,
    ],
    ["of runs at work hold when reached", { runs: [running("1"), running("2")] }, "too-many-running"],
    ["of runs at work do not hold below", { runs: [running("1")] }, null],
    [
      "of the day hold when reached",
      { runs: [aSettledRun(other), aSettledRun({ ...other, id: "2.1" })], autofix: { maxPerDay: 2 } },
      "too-many-today",
    ],
    [
      "of the day forget yesterday",
      { runs: [aSettledRun(other), aSettledRun({ ...other, reservedAt: NOW - DAY })], autofix: { maxPerDay: 2 } },
      null,
    ],
  ])("%s", (_, facts, reason) => {
    expect(reasonOf(facts)).toBe(reason)
  })
})

describe("budgets", () => {
  const spent = (spentUsd: number, reservedAt = NOW) => [aSettledRun({ ...other, spentUsd, reservedAt })]
  test.each<[string, SomeFacts, HoldReason | null]>([
    ["let a run start that may use up the last cent", { runs: spent(18) }, null],
    ["hold one that could pass the day's by a cent", { runs: spent(18.01) }, "day-budget"],
    ["hold one that could pass the month's", { runs: spent(198.01, NOW - DAY) }, "month-budget"],
    ["let one start that may use up the month's", { runs: spent(198, NOW - DAY) }, null],
    ["forget last month", { runs: spent(500, NOW - 31 * DAY) }, null],
    ["count what runs at its limit", { runs: [aFixRun({ ...other, limitUsd: 19 })] }, "day-budget"],
    ["go by Datadog where that says more", { datadog: known(18.01, 0) }, "day-budget"],
    ["go by Datadog for the month too", { datadog: known(0, 198.01) }, "month-budget"],
    ["go by the ledger where that says more", { runs: spent(18.01), datadog: known(1, 1) }, "day-budget"],
    ["do not add the two up", { runs: spent(10), datadog: known(10, 10) }, null],
    ["hold where Datadog cannot be asked", { datadog: { kind: "unknown" } }, "spend-unknown"],
    ["name the budget first where both hold", { runs: spent(19), datadog: { kind: "unknown" } }, "day-budget"],
  ])("%s", (_, facts, reason) => {
    expect(reasonOf(facts)).toBe(reason)
  })

  function known(dayUsd: number, monthUsd: number) {
    return { kind: "known", dayUsd, monthUsd } as const
  }

  test("say what is spent, of what, and what a run may cost", () => {
    expect(decideRoom(someFacts({ runs: spent(18.015) }))?.why).toBe(
      "$18.0150 of $20.00 count as spent in this UTC day, and a run may cost $2.00",
    )
  })
})

test("the first rule in order is the reason", () => {
  const all: SomeFacts = {
    runs: [aFixRun(), aSettledRun({ ...other, id: "2.1", spentUsd: 500 })],
    pulls: [aPull(), aRejectedPull({ number: 8 })],
    datadog: { kind: "unknown" },
    autofix: { maxOpen: 1, maxRunning: 1, maxPerDay: 1 },
  }
  const order: readonly [HoldReason, SomeFacts][] = [
    ["already-running", {}],
    ["open-pull-request", { runs: [aFixRun(other), aSettledRun({ ...other, id: "2.1", spentUsd: 500 })] }],
    ["rejected", { pulls: [aRejectedPull({ number: 8 })] }],
    ["too-many-open", { pulls: [aPull({ branch: OTHER_BRANCH })] }],
    ["too-many-running", { pulls: [], autofix: { maxRunning: 1, maxPerDay: 1 } }],
    ["too-many-today", { autofix: { maxPerDay: 1 } }],
    ["day-budget", { autofix: {} }],
    ["month-budget", { autofix: { maxUsdPerDay: 10_000 } }],
    ["spend-unknown", { autofix: { maxUsdPerDay: 10_000, maxUsdPerMonth: 10_000 } }],
  ]
  let facts = all
  for (const [reason, change] of order) {
    facts = { ...facts, ...change }
    expect(reasonOf(facts)).toBe(reason)
  }
})

test("the room tells what is taken of each cap and budget", () => {
  const runs = [aSettledRun({ ...other, spentUsd: 0.4, reservedAt: NOW - DAY }), aFixRun(), aSettledRun({ id: "3.1" })]
  expect(roomLeft(someFacts({ runs, pulls: [aPull({ branch: OTHER_BRANCH }), aRejectedPull()] }))).toEqual({
    open: 2,
    running: 1,
    today: 2,
    dayUsd: 2.5,
    monthUsd: 2.9,
  })
  expect(runningRuns(someFacts({ runs })).map(run => run.id)).toEqual(["1.1"])
})
