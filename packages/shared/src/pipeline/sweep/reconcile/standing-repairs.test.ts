import { describe, expect, test } from "vitest"
import type { FixPull } from "../../../ports/fix-host.ts"
import { issueLabel } from "../../../text/label.ts"
import { aFixRun, aSettledRun } from "../../fix/fix-ledger/testing/a-fix-run.ts"
import type { LedgerRecord } from "../../ledger-record.ts"
import { stormLabel } from "../../storm/storm-ref.ts"
import { aRecord } from "../../testing/a-record.ts"
import { aTicket } from "../../testing/a-ticket.ts"
import { planSweep } from "../plan-sweep.ts"
import { unclaimedBranches } from "./unclaimed-branches.ts"
import { standingRepairs } from "./standing-repairs.ts"
import type { StandingFacts, StandingIssue } from "./standing-facts.ts"

const NOW = Date.UTC(2026, 10, 23, 12)
const MINUTE = 60_000
const HOUR = 60 * MINUTE
const record = aRecord({ state: "ticketed", at: NOW - HOUR, earlierTickets: [] })
const { issueId } = record
const key = record.ticket?.key ?? ""
const id = record.ticket?.id ?? ""
const labels = [issueLabel(issueId)]
const own = aTicket({ key, id, labels, category: "new" })
const branch = "auto-fix/ppl-1-00000000"

const nothing: StandingFacts = {
  now: NOW,
  leaseMs: 5 * MINUTE,
  longestRunMs: 2 * HOUR,
  issues: [],
  joined: [],
  storm: null,
  seen: new Map(),
  whenDone: "reopen",
  wontFix: ["won't do"],
  fixes: [],
  ended: new Set(),
  pulls: [],
  told: new Map(),
  branches: [],
  proofs: [],
}
const issue = (change: Partial<StandingIssue> = {}): StandingIssue => ({
  issueId,
  record,
  open: [own],
  ticket: own,
  ...change,
})
const pull = (change: Partial<FixPull> = {}): FixPull => ({
  number: 7,
  url: "",
  branch,
  base: "develop",
  headSha: "",
  state: "open",
  merged: false,
  draft: true,
  author: "",
  body: "",
  labels: [],
  closedAt: null,
  ...change,
})
function found(change: Partial<StandingFacts>): readonly string[] {
  return planSweep(standingRepairs, { ...nothing, ...change }, { mostSteps: 20 }).map(({ finding, step }) =>
    [finding.kind, step?.kind].join(" "),
  )
}

test("what is sound is left alone", () => {
  expect(found({ issues: [issue()], seen: new Map([[issueId, NOW]]) })).toEqual([])
})

describe("tickets", () => {
  const second = aTicket({ key: "PPL-99", id: "99999", labels, category: "new" })
  test("of two that are open the older one stays", () => {
    const [planned] = planSweep(
      standingRepairs,
      { ...nothing, issues: [issue({ open: [own, second] })] },
      { mostSteps: 1 },
    )
    expect(planned?.step).toEqual({ kind: "close-second", issueId, keep: key })
  })
  test("one that was replaced on purpose and opened again is respected", () => {
    const replaced = { ...record, earlierTickets: [second.key] }
    expect(found({ issues: [issue({ record: replaced, open: [own, second] })] })).toEqual([])
  })
  test("the ledger follows one that was moved", () => {
    const moved = { ...own, key: "OPS-3" }
    expect(found({ issues: [issue({ open: [moved], ticket: moved })] })).toEqual(["moved-ticket follow-ticket"])
  })
  test.each([
    ["claimed", NOW - 6 * MINUTE, ["abandoned-claim triage-again"]],
    ["claimed", NOW - 4 * MINUTE, []],
    ["released", NOW, ["abandoned-claim triage-again"]],
  ] as const)(
    "a record that is %s since %d is taken up where there is a ticket or the error occurs",
    (state, at, expected) => {
      const claim = { ...record, state, at, ticket: null }
      expect(found({ issues: [issue({ record: claim, ticket: null })] })).toEqual(expected)
      const bare = issue({ record: claim, ticket: null, open: [] })
      expect(found({ issues: [bare], seen: new Map([[issueId, NOW]]) })).toEqual(expected)
      expect(found({ issues: [bare] })).toEqual([])
    },
  )

  const done = { ...own, category: "done", doneSince: NOW - HOUR } as const
  const seen = new Map([[issueId, NOW]])
  test.each([
    ["closed before the error occurred again", done, ["closed-while-seen triage-again"]],
    ["closed after it", { ...done, doneSince: NOW + 1 }, []],
    ["closed, nobody knows when", { ...own, category: "done" } as const, []],
    ["closed as a decision", { ...done, resolution: "Won't Do" }, []],
    ["without its label", { ...own, labels: [] }, []],
    ["deleted", null, ["closed-while-seen triage-again"]],
  ] as const)("one that is %s", (_, ticket, expected) => {
    expect(found({ issues: [issue({ ticket, open: [] })], seen })).toEqual(expected)
    expect(found({ issues: [issue({ ticket, open: [] })] })).toEqual([])
  })
})

describe("an error of a storm", () => {
  const umbrella = aTicket({ key: "PPL-7", id: "7", labels: [stormLabel("s1")], category: "new" })
  const member = (change: Partial<LedgerRecord> = {}): LedgerRecord => ({
    ...record,
    ticket: { key: "PPL-7", id: "7", project: "PPL", labelled: true },
    storm: { id: "s1" },
    ...change,
  })
  const again = ["closed-while-seen triage-again"]
  test.each<[string, StandingFacts["joined"][number]["umbrella"], number, readonly string[]]>([
    ["that nobody lifted", umbrella, 0, []],
    ["whose umbrella lost its label, and that goes on", { ...umbrella, labels: [] }, 10, again],
    ["whose umbrella lost its label, and that was seen long ago", { ...umbrella, labels: [] }, 31, []],
    [
      "whose umbrella was closed before it was seen",
      { ...umbrella, category: "done", doneSince: NOW - HOUR },
      10,
      again,
    ],
    ["whose umbrella was closed after it was seen", { ...umbrella, category: "done", doneSince: NOW }, 10, []],
    [
      "whose umbrella is a decision not to fix",
      { ...umbrella, category: "done", doneSince: NOW - HOUR, resolution: "Won't Do" },
      10,
      [],
    ],
    ["whose umbrella was deleted", null, 10, again],
  ])("%s", (_, stands, minutes, expected) => {
    const seen = new Map([[issueId, NOW - minutes * MINUTE]])
    expect(found({ joined: [{ issueId, record: member(), umbrella: stands }], seen })).toEqual(expected)
    expect(found({ joined: [{ issueId, record: member(), umbrella: stands }] })).toEqual([])
  })

  test("does not make the next storm with the others", () => {
    const joined = Array.from({ length: 50 }, (_, n) => ({ issueId: String(n), record: member(), umbrella: null }))
    const seen = new Map(joined.map(one => [one.issueId, NOW + 3 * HOUR]))
    const count = (issues: number, minutes: number): number =>
      found({ joined, seen, storm: { issues, windowMs: minutes * MINUTE } }).length
    expect([count(10, 15), count(10, 5), count(20, 60), count(2, 60)]).toEqual([5, 5, 2, 1])
    const turns = new Set<string>()
    for (let sweep = 0; sweep < 10; sweep++)
      for (const { finding } of planSweep(
        standingRepairs,
        { ...nothing, joined, seen, storm: { issues: 10, windowMs: 15 * MINUTE }, now: NOW + sweep * 15 * MINUTE },
        { mostSteps: 20 },
      ))
        turns.add(finding.issueId)
    expect(turns.size).toBe(50)
  })
})

test("branches that no try made are named, so many, and the rest counted", () => {
  const branches = Array.from({ length: 23 }, (_, index) => `auto-fix/x-${index}`)
  const told = unclaimedBranches({ ...nothing, branches })
  expect([told.size, told.get("further branches of that kind")]).toEqual([21, 3])
  expect([...told.keys()][0]).toContain("auto-fix/x-0")
  expect(unclaimedBranches({ ...nothing, branches: [branch], pulls: [pull()] }).size).toBe(0)
})

describe("fixes", () => {
  const silent = ["silent-fix start-report"]
  const opened = aSettledRun({ branch, outcome: "opened", pullRequest: 7, commentId: "1" })
  const merged = pull({ state: "closed", merged: true, closedAt: NOW })
  const fixes = [opened]
  test.each<[string, Partial<StandingFacts>, readonly string[]]>([
    ["at work", { fixes: [aFixRun({ reservedAt: NOW - HOUR })] }, []],
    [
      "whose run has ended without a word",
      { fixes: [aFixRun({ reservedAt: NOW - HOUR })], ended: new Set(["1.1"]) },
      silent,
    ],
    ["too old to be at work", { fixes: [aFixRun({ reservedAt: NOW - 2 * HOUR })] }, silent],
    ["settled long ago and never told", { fixes: [aSettledRun({ settledAt: NOW - 15 * MINUTE })] }, silent],
    ["settled a day ago and never told", { fixes: [aSettledRun({ settledAt: NOW - 24 * HOUR })] }, []],
    ["settled just now", { fixes: [aSettledRun({ settledAt: NOW - 14 * MINUTE })] }, []],
    ["told as open that is merged", { fixes, pulls: [merged], told: new Map([["1.1", "open"]]) }, silent],
    ["told as merged", { fixes, pulls: [merged], told: new Map([["1.1", "merged"]]) }, []],
    ["not looked into", { fixes, pulls: [merged] }, []],
  ])("a try %s", (_, facts, expected) => {
    expect(found(facts)).toEqual(expected)
  })

  const ended = aSettledRun({ branch, settledAt: NOW - 10 * MINUTE, outcome: "switched-off", commentId: "1" })
  const stray = ["stray-branch delete-branch"]
  test.each<[string, Partial<StandingFacts>, readonly string[]]>([
    ["of a try that ended", { fixes: [ended] }, stray],
    ["of one that ended just now", { fixes: [{ ...ended, settledAt: NOW - 10 * MINUTE + 1 }] }, []],
    ["with a pull request", { fixes: [ended], pulls: [pull()] }, []],
    ["of a second try that is at work", { fixes: [ended, aFixRun({ id: "2.1", branch })] }, []],
    ["that no try of ours made", {}, []],
  ])("a branch %s", (_, facts, expected) => {
    expect(found({ branches: [branch], ...facts })).toEqual(expected)
  })
})
