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

describe("a fault in a configuration", () => {
  test.each([
    ["jira:\n  projekt: PPL\n", /:2: jira: unknown key "projekt"/],
    ["site: datadoghq.eu\njira:\n  project: ppl\n", /:3: jira\.project/],
    ["services:\n  - name: a\n    team: nobody\n", /:3: team "nobody" is not under "teams"/],
    ["teams: {web: {}}\ndefault-team: wep\n", /:2: team "wep".*use "web"/],
    ["score:\n  weights:\n    prodcution: 3\n", /:3: there is no rule "prodcution"/],
    ["redact:\n  - name: x\n    pattern: '(['\n", /:3: /],
    ["jira: [\n", /not valid YAML/],
    ["- a\n- b\n", /:1: /],
    ["samples:\n  limit: 5000\n", /:2: samples\.limit/],
  ])("of %j names its line", (text, message) => {
    expect(faultOf(text)).toMatch(message)
  })

  test("is told together with all the others", () => {
    expect(faultOf("a: 1\njira:\n  b: 2\n").split("\n")).toHaveLength(2)
  })
})
