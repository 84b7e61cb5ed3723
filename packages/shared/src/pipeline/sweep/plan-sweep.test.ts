import { expect, test } from "vitest"
import type { Knowledge } from "./know-issue.ts"
import { planSweep } from "./plan-sweep.ts"
import type { Repair } from "./repair.ts"
import { repairs } from "./repairs.ts"
import { anOpenIssue } from "./testing/an-open-issue.ts"

const alerts = [1, 2, 3, 4, 5, 6].map(number => {
  const { id, openedAt } = anOpenIssue(number)
  return { issueId: id, service: "backend-api", environments: ["production"], openedAt }
})
const id = (number: number): string => anOpenIssue(number).id
const known = new Map<string, Knowledge>([
  [id(2), "ticketed"],
  [id(3), "regressed-since"],
  [id(4), "claimed"],
  [id(5), "abandoned"],
])

test("each finding has its kind and its step, newest first", () => {
  const plan = planSweep(repairs, { alerts, known, atWork: new Set<string>() }, { mostSteps: 20 })
  expect(plan.map(({ finding, step }) => [finding.kind, finding.issueId, step?.kind])).toEqual([
    ["lost-alert", id(1), "start-triage"],
    ["lost-alert", id(3), "start-triage"],
    ["abandoned-claim", id(5), "start-triage"],
    ["lost-alert", id(6), "start-triage"],
  ])
})

test("what a run is at work on is left to it", () => {
  const atWork = new Set([id(1), id(3), id(5)])
  const plan = planSweep(repairs, { alerts, known, atWork }, { mostSteps: 20 })
  expect(plan.map(({ finding }) => finding.issueId)).toEqual([id(6)])
})

test("over the limit there is a finding without a step, and a second finding of one issue is left out", () => {
  const facts = { alerts, known: new Map(), atWork: new Set<string>() }
  const plan = planSweep([...repairs, ...repairs], facts, { mostSteps: 2 })
  expect(plan.map(({ step }) => step?.issueId ?? null)).toEqual([id(1), id(2), null, null, null, null])
})

test("a branch takes nothing of its error's turn, and of two findings about one ticket the first repair has it", () => {
  const finding = { issueId: "i", service: "", environments: [], what: "" }
  const branch: Repair = {
    kind: "stray-branch",
    find: () => [{ ...finding, kind: "stray-branch", openedAt: 9, subject: "b" }],
    plan: () => ({ kind: "delete-branch", issueId: "i", branch: "b" }),
  }
  const ticket = (key: string, openedAt: number): Repair => ({
    kind: "moved-ticket",
    find: () => [{ ...finding, kind: "moved-ticket", openedAt, subject: key }],
    plan: () => ({ kind: "follow-ticket", issueId: "i", key }),
  })
  const facts = { alerts: [], known: new Map(), atWork: new Set<string>() }
  const plan = planSweep([ticket("PPL-1", 1), branch, ticket("PPL-2", 2)], facts, { mostSteps: 20 })
  expect(plan.map(one => one.finding.subject)).toEqual(["b", "PPL-1"])
})
