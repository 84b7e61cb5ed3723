import { expect, test } from "vitest"
import { readJobs } from "../input/read-jobs.ts"
import { fixMetrics, type Measured, type Tried } from "./fix-metrics.ts"

const cost = { spentUsd: 0.41, countedUsd: 0.41, limitUsd: 2 }
const state: Measured["state"] = {
  issueId: "0a",
  outcome: "refused",
  service: "s",
  environment: "production",
  cost,
  pull: null,
}
const tried: Tried = { durations: {}, checks: [], jobs: readJobs("{}") }

function named(measured: Measured): string[] {
  return fixMetrics(measured).map(({ name, value, tags }) =>
    [name.slice("auto_triage.".length), value, ...tags].join(" "),
  )
}

test("an outcome is counted with tags that no text of others can add to", () => {
  const odd = { ...state, service: "a,team:x\nB", environment: null }
  expect(fixMetrics({ state: odd, ticketless: false, tried: null })).toEqual([
    {
      name: "auto_triage.fix.outcome",
      kind: "count",
      value: 1,
      tags: ["outcome:refused", "service:a_team_x_b", "environment:unknown", "ticketless:false"],
    },
  ])
})

test("the first report also sends what the run cost and how long its stages took, where that is known", () => {
  const durations = { agent: 60_000, verify: 1500 }
  expect(named({ state, ticketless: true, tried: { ...tried, durations } })).toEqual([
    "fix.outcome 1 outcome:refused service:s environment:production ticketless:true",
    "fix.cost_usd 0.41 service:s environment:production",
    "fix.duration_seconds 60 stage:agent service:s environment:production",
    "fix.duration_seconds 1.5 stage:verify service:s environment:production",
  ])
  const unknown = { ...state, cost: { ...cost, spentUsd: null } }
  expect(fixMetrics({ state: unknown, ticketless: true, tried })).toHaveLength(1)
})

test.each([
  ["ci-green", "green"],
  ["ci-red", "red"],
  ["ci-blocked", "blocked"],
] as const)("%s is a result of the checks, whichever report finds it", (outcome, result) => {
  expect(named({ state: { ...state, outcome }, ticketless: false, tried: null })).toContain(
    `ci.results 1 result:${result} service:s`,
  )
})

test("verdicts are counted by check, and a name that no check of ours could have is none", () => {
  const checks = [
    { rule: "paths", verdict: "pass" },
    { rule: "band-aid", verdict: "warn" },
    { rule: "x,service:other", verdict: "pass" },
  ] as const
  const counted = named({ state, ticketless: false, tried: { ...tried, checks } }).filter(line =>
    line.startsWith("verify"),
  )
  expect(counted).toEqual([
    "verify.checks 1 check:paths verdict:pass service:s",
    "verify.checks 1 check:band-aid verdict:warn service:s",
  ])
  const many = Array.from({ length: 5000 }, (_, n) => ({ rule: `rule-${n}`, verdict: "pass" }) as const)
  expect(named({ state, ticketless: false, tried: { ...tried, checks: many } }).length).toBeLessThan(100)
})

test("a pull request is counted when it is opened, and when it is recalled", () => {
  const pull = { number: 7, url: "u", headSha: "c", state: "open" } as const
  const events = (outcome: Measured["state"]["outcome"]): string[] =>
    named({ state: { ...state, outcome, pull }, ticketless: false, tried }).filter(line => line.startsWith("pull"))
  expect(events("opened")).toEqual(["pull_requests 1 event:opened service:s"])
  expect(events("switched-off")).toEqual([
    "pull_requests 1 event:opened service:s",
    "pull_requests 1 event:recalled service:s",
  ])
})

test("stages without a key are counted by what their jobs say, in words that we know", () => {
  const jobs = readJobs(
    JSON.stringify({
      verify: { result: "success", outputs: { decision: "publish,team:x" } },
      publish: { result: "failure", outputs: {} },
      recall: { result: "skipped", outputs: {} },
    }),
  )
  const runs = named({ state, ticketless: false, tried: { ...tried, jobs } }).filter(line => line.startsWith("stage"))
  expect(runs).toEqual([
    "stage.runs 1 stage:autofix-verify status:success outcome:unknown",
    "stage.runs 1 stage:open-pr status:failure outcome:unknown",
  ])
})
