import { describe, expect, test } from "vitest"
import type { Config, ServiceConfig } from "../config/config.ts"
import { DEFAULT_CONFIG } from "../config/defaults.ts"
import { decideGate, type GateInput } from "./gate.ts"
import { aService } from "./testing/a-service.ts"
import { aDispatch, anEnvironment, anIssue } from "./testing/an-issue.ts"

const staging = anIssue({ environments: [anEnvironment({ environment: "staging", production: false })] })
const assessment = (total: number, fixability: number): GateInput["assessment"] => ({
  total,
  rules: [],
  priority: "High",
  fixability: { total: fixability, rules: [] },
})

function input(change: Partial<GateInput>): GateInput {
  return {
    enabled: true,
    stagingEnabled: false,
    dispatch: aDispatch(),
    issue: anIssue(),
    assessment: assessment(60, 80),
    ticketKey: "PPL-1",
    config: DEFAULT_CONFIG,
    ...change,
  }
}

function configOf(service: Partial<ServiceConfig>): Config {
  return { ...DEFAULT_CONFIG, services: [aService({ name: "other" }), aService(service)] }
}

const withoutMinimum: Config = { ...DEFAULT_CONFIG, gate: { minScore: 0, minFixability: 50 } }

const forced = aDispatch({ forced: true, source: "manual" })

describe("the gate", () => {
  test("opens when every rule is met", () => {
    expect(decideGate(input({}))).toMatchObject({ kind: "fix" })
  })

  test.each([
    ["kill-switch", { enabled: false }],
    ["kill-switch", { enabled: false, dispatch: forced }],
    ["no-ticket", { ticketKey: null }],
    ["no-ticket", { issue: null }],
    ["not-production", { issue: staging }],
    ["below-score", { assessment: assessment(19, 80) }],
    ["below-score", { assessment: null }],
    ["below-score", { dispatch: null, assessment: null }],
    ["below-fixability", { assessment: assessment(60, 49) }],
    ["below-fixability", { assessment: null, config: withoutMinimum }],
    ["unsymbolicated", { issue: anIssue({ symbolicated: false }) }],
    ["unsymbolicated", { issue: anIssue({ symbolicated: false }), dispatch: forced }],
    ["no-suspect-file", { issue: anIssue({ suspects: [] }) }],
    ["no-suspect-file", { issue: anIssue({ commit: null }), dispatch: forced }],
    ["forbidden-path", { config: configOf({ path: "apps/web" }) }],
    ["forbidden-path", { config: configOf({ path: "apps/web" }), dispatch: forced }],
  ] as const)("holds with %s as the first reason", (reason, change) => {
    expect(decideGate(input(change))).toMatchObject({ kind: "hold", reason })
  })

  test("lets an error from staging through where the variable says so, or where a person forces it", () => {
    expect(decideGate(input({ issue: staging, stagingEnabled: true })).kind).toBe("fix")
    expect(decideGate(input({ issue: staging, dispatch: forced })).kind).toBe("fix")
  })

  test("opens where no sample names a commit, and the default branch stands in for it", () => {
    expect(decideGate(input({ issue: anIssue({ commit: null, namedCommit: null }) })).kind).toBe("fix")
  })

  test("opens where one of the files is one that a fix may touch", () => {
    const [first] = anIssue().suspects
    const suspects = [{ path: "lib/a.ts", line: 1, function: null, owners: [], url: null }, ...(first ? [first] : [])]
    const config = configOf({ path: "apps/backend" })
    expect(decideGate(input({ issue: anIssue({ suspects }), config })).kind).toBe("fix")
  })

  test("lets a forced run pass its thresholds", () => {
    expect(decideGate(input({ assessment: assessment(0, 0), dispatch: forced })).kind).toBe("fix")
  })
})
