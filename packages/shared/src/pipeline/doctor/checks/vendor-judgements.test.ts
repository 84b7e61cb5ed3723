import { expect, test } from "vitest"
import { DEFAULT_CONFIG } from "../../../config/defaults.ts"
import type { DoctorSources } from "../doctor-sources.ts"
import { logIndex } from "./datadog/log-index.ts"
import { otlpAddress } from "./datadog/otlp-address.ts"
import { site } from "./datadog/site.ts"
import { takesErrors } from "./datadog/takes-errors.ts"
import { takesService } from "./datadog/takes-service.ts"
import { tokenEnd } from "./jira/token-end.ts"
import { teams } from "./jira/teams.ts"
import { clocks } from "./machine/clocks.ts"
import { programs } from "./machine/programs.ts"
import { sandbox } from "./machine/sandbox.ts"
import { stormBreaker } from "./machine/storm-breaker.ts"

const NOW = Date.UTC(2026, 10, 23, 12)
const DAY_MS = 86_400_000

function sources(parts: Record<string, unknown>, config: object = {}): DoctorSources {
  const expected = { repository: "org/repo", config: { ...DEFAULT_CONFIG, ...config }, now: NOW }
  return { expected, ...parts } as unknown as DoctorSources
}

const seen = (value: unknown) => async () => ({ kind: "seen", value })
const hidden = async () => ({ kind: "hidden", why: "not given" })
const states = (verdicts: readonly { readonly state: string }[]) => verdicts.map(({ state }) => state)

test.each([
  [0, "pass"],
  [59_000, "pass"],
  [-61_000, "fail"],
  [3_600_000, "fail"],
])("a vendor's clock that is %i ms ahead is a %s", async (ahead, state) => {
  const none = { clockAhead: hidden }
  const parts = { github: none, datadog: { clockAhead: seen(ahead) }, jira: none, machine: none }
  expect(states(await clocks.verdicts(sources(parts)))).toEqual([state])
})

test("clocks that nobody tells are asked for", async () => {
  const none = { clockAhead: hidden }
  expect(states(await clocks.verdicts(sources({ github: none, datadog: none, jira: none, machine: none })))).toEqual([
    "unknown",
  ])
})

test.each([
  ["required", null, false, "pass"],
  ["required", "not installed", true, "pass"],
  ["required", "not installed", false, "fail"],
  ["preferred", "not installed", false, "warn"],
  ["off", null, false, "warn"],
])("a sandbox that is %s, unusable for %s, mendable %s, is a %s", async (wanted, unusable, mendable, state) => {
  const config = { autofix: { ...DEFAULT_CONFIG.autofix, sandbox: wanted } }
  const machine = { sandbox: seen({ unusable, mendable }) }
  expect(states(await sandbox.verdicts(sources({ machine }, config)))).toEqual([state])
})

test("a sandbox off the runner is asked for", async () => {
  expect(states(await sandbox.verdicts(sources({ machine: { sandbox: hidden } })))).toEqual(["unknown"])
})

test.each([
  ["24.1.0", "pass"],
  ["20.19.0", "fail"],
  [null, "fail"],
])("a runner with Node.js %s is a %s", async (node, state) => {
  const version = (program: string) => seen(program === "node" ? node : "10.0.0")()
  expect(states(await programs.verdicts(sources({ machine: { version } })))).toEqual([state])
})

test.each([
  [-1, "fail"],
  [10, "warn"],
  [200, "pass"],
])("a Jira token with %i days left is a %s", async (days, state) => {
  const jira = { tokenEnd: seen(NOW + days * DAY_MS) }
  expect(states(await tokenEnd.verdicts(sources({ jira })))).toEqual([state])
})

test.each([
  [{ site: "datadoghq.eu", baseUrl: "https://api.datadoghq.eu", proxied: false, otlpUrl: "" }, "pass", "pass"],
  [{ site: "datadoghq.de", baseUrl: null, proxied: false, otlpUrl: "x" }, "fail", "fail"],
  [{ site: "datadoghq.eu", baseUrl: null, proxied: true, otlpUrl: "http://collector.example" }, "fail", "fail"],
  [
    {
      site: "datadoghq.com",
      baseUrl: "https://api.datadoghq.com",
      proxied: false,
      otlpUrl: "https://otlp.datadoghq.eu",
    },
    "warn",
    "fail",
  ],
])("the site %o is a %s, and its intake a %s", async (named, ofSite, ofIntake) => {
  expect(states(await site.verdicts(sources({ datadog: { site: named } })))).toEqual([ofSite])
  expect(states(await otlpAddress.verdicts(sources({ datadog: { site: named } })))).toEqual([ofIntake])
})

test("a team that is named and not there, and an id that is none, are told", async () => {
  const config = { defaultTeam: "ops", teams: { web: { id: "web-team", owners: [] } } }
  const verdicts = await teams.verdicts(sources({}, config))
  expect(verdicts.map(({ subject }) => subject)).toEqual(["ops", "web"])
})

test.each([
  ["", true],
  ["*", true],
  ["service:a", true],
  ["service:b", false],
  ["service:(b OR a)", true],
  ["-service:a", false],
  ["-service:b", true],
  ["service:a*", true],
  ["env:production", null],
  ["service:a env:production", null],
  ["service:b env:production", false],
])("the filter %j takes logs of service a: %s", (filter, expected) => {
  expect(takesService(filter, "a")).toBe(expected)
})

test("an index whose filter cannot be told apart is asked for", async () => {
  const index = { name: "prod", filter: "env:production", days: 15, full: false, exclusions: [] }
  expect(states(await logIndex.verdicts(sources({ datadog: { logIndexes: seen([index]) } })))).toEqual(["unknown"])
})

test.each([
  ["*", true],
  ["env:staging", false],
  ["env:production", true],
  ["service:api status:error", true],
  ["-status:debug", true],
  ["status:debug", false],
  ["status:error @http.url:/health", null],
  ["status:(error OR warn)", null],
  ["service:web", false],
])("the filter %s says of an error of production: %s", (filter, takes) => {
  expect(takesErrors(filter, "api", "production")).toBe(takes)
})

test.each([
  [null, /^off/],
  [{ issues: 30, windowMs: 600_000 }, /more than 30 .* within 10 minutes/],
])("a storm breaker of %o is shown, and right either way", async (storm, seenAs) => {
  const [verdict] = await stormBreaker.verdicts(sources({}, { storm }))
  expect(verdict).toMatchObject({ state: "pass", seen: expect.stringMatching(seenAs) })
})
