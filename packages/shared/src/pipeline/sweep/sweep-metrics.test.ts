import { expect, test } from "vitest"
import type { TokenState } from "../../ports/token-probe.ts"
import { sweepMetrics } from "./sweep-metrics.ts"
import type { SweepOutcome, SweepResult } from "./sweep-result.ts"
import { NOW } from "./testing/a-monitor.ts"

const finding = {
  kind: "lost-alert",
  issueId: "0",
  service: "s",
  environments: ["production"],
  openedAt: NOW,
  what: "lost",
} as const
const nothing: SweepResult = {
  outcome: "cannot-see",
  seen: null,
  blindness: "x",
  token: null,
  openPulls: null,
  at: NOW,
}
const seen: NonNullable<SweepResult["seen"]> = {
  places: 2,
  lost: new Map([
    ["production", 3],
    ["staging", 0],
  ]),
  repairs: (["mended", "mended", "failed", "left", "not-needed"] as const).map(result => ({
    finding,
    result,
    why: null,
  })),
  leftAlone: new Map(),
  limits: [],
}
const lines = (result: SweepResult): readonly string[] =>
  sweepMetrics(result).map(({ name, value, tags }) => `${name.replace("auto_triage.", "")}{${tags.join()}} ${value}`)

test("everything that was found is measured, zeros included", () => {
  expect(lines({ ...nothing, outcome: "waiting", seen, openPulls: 4 })).toEqual([
    "heartbeat{part:sweep} 1",
    "sweep.lost_alerts{environment:production} 3",
    "sweep.lost_alerts{environment:staging} 0",
    "sweep.repairs{kind:lost-alert,result:mended} 2",
    "sweep.repairs{kind:lost-alert,result:failed} 1",
    "waiting{what:errors-without-ticket} 2",
    "waiting{what:fix-pull-requests} 4",
  ])
})

test.each<[SweepOutcome, boolean]>([
  ["nothing-to-do", true],
  ["repaired", true],
  ["waiting", true],
  ["incomplete", false],
  ["cannot-see", false],
  ["dry-run", false],
])("a sweep that ends as %s gives a sign of life: %s", (outcome, expected) => {
  expect(lines({ ...nothing, outcome, seen }).some(line => line.startsWith("heartbeat"))).toBe(expected)
})

test("a dry run measures nothing", () => {
  expect(lines({ ...nothing, outcome: "dry-run", seen, openPulls: 4 })).toEqual([])
})

const day = 24 * 60 * 60 * 1000
test.each<[TokenState, readonly string[]]>([
  [{ kind: "valid", expiresAt: NOW + 9 * day - 1 }, ["dispatch_token.valid{} 1", "dispatch_token.days_left{} 8"]],
  [{ kind: "valid", expiresAt: NOW - day }, ["dispatch_token.valid{} 1", "dispatch_token.days_left{} 0"]],
  [{ kind: "valid", expiresAt: null }, ["dispatch_token.valid{} 1"]],
  [{ kind: "refused", status: 401, why: "" }, ["dispatch_token.valid{} 0"]],
  [{ kind: "unknown", why: "" }, []],
])("of the token %j, also a sweep that cannot see measures %j", (token, expected) => {
  expect(lines({ ...nothing, token })).toEqual(expected)
})
