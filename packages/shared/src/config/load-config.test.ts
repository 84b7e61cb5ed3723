import { describe, expect, test } from "vitest"
import { ConfigError } from "../errors.ts"
import { DEFAULT_CONFIG } from "./defaults.ts"
import { loadConfig } from "./load-config.ts"

const load = (text: string) => loadConfig(text, ".github/auto-triage.yml")

function faultOf(text: string): string {
  try {
    load(text)
  } catch (error) {
    if (error instanceof ConfigError) return error.message
    throw error
  }
  return "no error"
}

describe("a configuration", () => {
  test.each(["", "# nothing\n", "{}"])("of %j is the default", text => {
    expect(load(text)).toEqual(DEFAULT_CONFIG)
  })

  test("keeps every default that it does not mention", () => {
    const config = load("jira: { project: OPS }\ngate: { min-score: 40 }")
    expect(config.jira).toEqual({ ...DEFAULT_CONFIG.jira, project: "OPS" })
    expect(config.gate).toEqual({ ...DEFAULT_CONFIG.gate, minScore: 40 })
  })

  test("sorts bands and priorities by their threshold, so that their order in the file means nothing", () => {
    const config = load(
      "jira:\n  priorities: [{at-least: 0, name: Low}, {at-least: 50, name: High}]\nscore:\n  bands:\n    users: [{at-least: 1, points: 1}, {at-least: 9, points: 9}]",
    )
    expect(config.jira.priorities.map(step => step.name)).toEqual(["High", "Low"])
    expect(config.score.bands.users.map(band => band.atLeast)).toEqual([9, 1])
  })

  test("strips slashes around the path of a service", () => {
    expect(load("services: [{name: a, path: ./apps/a/}]").services[0]?.path).toBe("apps/a")
  })
})

describe("the autofix part", () => {
  test("is taken over key by key", () => {
    const config = load(`autofix:
  base: release/next
  branch-prefix: bot/
  model: claude-opus-5-5
  fallback-model: null
  max-turns: 1
  max-usd: 0.4
  max-minutes: 2
  max-usd-per-day: 1
  max-usd-per-month: 3
  max-per-day: 4
  max-open: 5
  max-running: 6
  sandbox: preferred
  ci-trust: approve
  checks: [ci]
  rejection-days: 7
  retry-label: again
  transitions: { opened: In Review, failed: To Do }
  datadog-spend: true
  policy: { forbidden: [db/**], tests: [checks/**], max-files: 8, max-lines: 9, max-bytes: 10 }
`)
    expect(config.autofix).toEqual({
      base: "release/next",
      branchPrefix: "bot/",
      model: "claude-opus-5-5",
      fallbackModel: null,
      maxTurns: 1,
      maxUsd: 0.4,
      maxMinutes: 2,
      maxUsdPerDay: 1,
      maxUsdPerMonth: 3,
      maxPerDay: 4,
      maxOpen: 5,
      maxRunning: 6,
      sandbox: "preferred",
      ciTrust: "approve",
      checks: ["ci"],
      rejectionDays: 7,
      retryLabel: "again",
      transitions: { opened: "In Review", failed: "To Do" },
      datadogSpend: true,
      policy: { forbidden: ["db/**"], tests: ["checks/**"], maxFiles: 8, maxLines: 9, maxBytes: 10 },
    })
  })

  test("keeps every default that it does not mention", () => {
    const { autofix } = load("autofix: { max-usd: 1, policy: { max-files: 3 } }")
    const { policy } = DEFAULT_CONFIG.autofix
    expect(autofix).toEqual({ ...DEFAULT_CONFIG.autofix, maxUsd: 1, policy: { ...policy, maxFiles: 3 } })
  })

  test("of a service are its commands and what may be edited", () => {
    const [bare, full] = load(`services:
  - { name: a }
  - name: b
    editable: [apps/b/src/**]
    commands: { install: npm ci, lint: npm run lint, typecheck: npx tsc, test: npm test, test-files: "node --test {files}" }
`).services
    expect(bare).toMatchObject({
      editable: [],
      monitors: { source: "all", newAbove: 0, impactAbove: 50, impactWindow: "1h" },
      commands: { install: null, lint: null, typecheck: null, test: null, testFiles: null },
    })
    expect(full).toMatchObject({
      editable: ["apps/b/src/**"],
      commands: {
        install: "npm ci",
        lint: "npm run lint",
        typecheck: "npx tsc",
        test: "npm test",
        testFiles: "node --test {files}",
      },
    })
  })
})

describe("a fault in a configuration", () => {
  test.each([
    ["jira:\n  projekt: PPL\n", /:2: jira: unknown key "projekt"/],
    ["site: datadoghq.eu\njira:\n  project: ppl\n", /:3: jira\.project must be a project key such as PPL/],
    ["jira:\n  issue-type: 10004\n", /:2: jira\.issue-type must be a text; put it in quotes/],
    ["services: x\n", /:1: services must be a list/],
    ["services:\n  - name: ''\n", /:2: services\.0\.name must be a text that is not empty/],
    ["services:\n  - name: a\n    tracks: [log]\n", /:3: services\.0\.tracks\.0 must be one of "logs", "trace", "rum"/],
    ["ledger: { settle-seconds: 0 }\n", /:1: ledger\.settle-seconds must be at least 1/],
    ["ledger: { settle-seconds: 1.5 }\n", /:1: ledger\.settle-seconds must be a whole number/],
    ["ledger: { repository: x }\n", /:1: ledger\.repository must be a repository as owner\/name/],
    [`site: ${"x".repeat(300)}\n`, /:1: site must be at most 255 characters long/],
    ["text\n", /:1: the file must be a map/],
    ["services:\n  - name: a\n    team: nobody\n", /:3: team "nobody" is not under "teams"/],
    ["teams: {web: {}}\ndefault-team: wep\n", /:2: team "wep".*use "web"/],
    ["score:\n  weights:\n    prodcution: 3\n", /:3: there is no rule "prodcution"/],
    ["redact:\n  - name: x\n    pattern: '(['\n", /:3: /],
    ["jira: [\n", /not valid YAML/],
    ["- a\n- b\n", /:1: /],
    ["autofix:\n  base: main\n", /:2: autofix\.base must be a branch other than main or master/],
    ["autofix:\n  base: master\n", /:2: autofix\.base must be a branch other than main or master/],
    ["autofix:\n  branch-prefix: fix\n", /:2: autofix\.branch-prefix must be a prefix such as auto-fix\//],
    ["autofix:\n  max-usd: 0\n", /:2: autofix\.max-usd must be at least 0\.01/],
    ["autofix:\n  base: a/../main\n", /:2: autofix\.base must be a branch other than main or master/],
    ["autofix:\n  max-turns: 201\n", /:2: autofix\.max-turns must be at most 200/],
    ["autofix:\n  ci-trust: yes\n", /:2: autofix\.ci-trust must be one of "auto", "approve"/],
    ["autofix:\n  sandbox: none\n", /:2: autofix\.sandbox must be one of "required", "preferred", "off"/],
    ["autofix:\n  transitions:\n    green: x\n", /:3: autofix\.transitions: unknown key "green"/],
    ["ledger:\n  namespace: refs/a/fixes\n", /:2: ledger\.namespace must not end in "\/fixes"/],
    [
      "services:\n  - name: a\n    commands:\n      test-files: npm test\n",
      /:4: commands\.test-files must say.*\{files\}/,
    ],
    ["samples:\n  limit: 5000\n", /:2: samples\.limit must be at most 1000/],
  ])("of %j names its line", (text, message) => {
    expect(faultOf(text)).toMatch(message)
  })

  test("is told together with all the others", () => {
    expect(faultOf("a: 1\njira:\n  b: 2\n").split("\n")).toHaveLength(2)
  })
})
