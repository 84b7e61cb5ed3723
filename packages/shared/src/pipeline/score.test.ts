import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { DEFAULT_CONFIG } from "../config/defaults.ts"
import { RULE_NAMES, scoreIssue } from "./score.ts"
import { aService } from "./testing/a-service.ts"
import { aFrame, anEnvironment, anIssue, NOW } from "./testing/an-issue.ts"

function pointsOf(rule: string, change: Parameters<typeof anIssue>[0], config = DEFAULT_CONFIG): number | null {
  const assessment = scoreIssue(anIssue(change), config, NOW)
  return [...assessment.rules, ...assessment.fixability.rules].find(entry => entry.rule === rule)?.points ?? null
}

describe("the rubric", () => {
  test.each([
    ["production", {}, 30],
    ["production", { environments: [anEnvironment({ environment: "staging", production: false })] }, null],
    ["occurrences", { occurrences: 1 }, null],
    ["occurrences", { occurrences: 2 }, 3],
    ["occurrences", { occurrences: 5000 }, 20],
    ["users", { users: 0 }, null],
    ["users", { users: 10 }, 14],
    ["crash", { isCrash: true }, 15],
    ["unhandled", { handled: false }, 5],
    ["unhandled", { handled: false, isCrash: true }, null],
    ["regression", { regressedAt: NOW }, 15],
    ["recency", { lastSeen: NOW - 600_000 }, 5],
    ["recency", { lastSeen: NOW - 5 * 3_600_000 }, 3],
    ["recency", { lastSeen: NOW - 48 * 3_600_000 }, null],
    ["symbolicated", { symbolicated: false }, 0],
    ["suspect-file", { suspects: [] }, 0],
    ["narrow", { suspects: [] }, null],
    ["known-commit", { commit: null }, null],
    [
      "innermost-in-app",
      { stack: { language: "javascript", frames: [aFrame({ inApp: false })], omitted: 0, minified: false } },
      null,
    ],
    ["environmental", { type: "ConnectTimeoutError" }, -30],
    ["environmental", { type: "TypeError" }, null],
  ] as const)("%s of %j gives %s", (rule, change, points) => {
    expect(pointsOf(rule, change)).toBe(points)
  })

  test("adds the criticality that the configuration gives a service", () => {
    const service = aService({ criticality: 12 })
    expect(pointsOf("criticality", {}, { ...DEFAULT_CONFIG, services: [service] })).toBe(12)
  })

  test("takes configured weights: 0 switches a rule off, and a banded rule earns its share", () => {
    const weights = { production: 0, occurrences: 40, crash: 50 }
    const config = { ...DEFAULT_CONFIG, score: { ...DEFAULT_CONFIG.score, weights } }
    expect(pointsOf("production", {}, config)).toBe(0)
    expect(pointsOf("occurrences", { occurrences: 5000 }, config)).toBe(40)
    expect(pointsOf("occurrences", { occurrences: 100 }, config)).toBe(30)
    expect(pointsOf("crash", { isCrash: true }, config)).toBe(50)
  })

  test("claims nothing of when an error was seen whose time is unknown", () => {
    expect(scoreIssue(anIssue({ lastSeen: 0 }), DEFAULT_CONFIG, 0).rules.map(({ rule }) => rule)).not.toContain(
      "recency",
    )
  })

  test("names a priority for every score", () => {
    const priority = (change: Parameters<typeof anIssue>[0]): string =>
      scoreIssue(anIssue(change), DEFAULT_CONFIG, NOW).priority
    expect(priority({ isCrash: true, users: 500, occurrences: 5000, regressedAt: NOW })).toBe("Highest")
    expect(priority({ environments: [], users: 0, occurrences: 0, lastSeen: 0 })).toBe("Lowest")
  })

  test("gives each rule one name", () => {
    expect(new Set(RULE_NAMES).size).toBe(RULE_NAMES.length)
  })
})

describe("laws of the rubric", () => {
  const count = fc.integer({ min: 0, max: 100_000 })

  test("more occurrences or users never score less", () => {
    fc.assert(
      fc.property(count, count, count, (occurrences, users, more) => {
        const total = (change: Parameters<typeof anIssue>[0]): number =>
          scoreIssue(anIssue(change), DEFAULT_CONFIG, NOW).total
        expect(total({ occurrences: occurrences + more, users })).toBeGreaterThanOrEqual(total({ occurrences, users }))
        expect(total({ occurrences, users: users + more })).toBeGreaterThanOrEqual(total({ occurrences, users }))
      }),
    )
  })

  test("no text raises severity or fixability", () => {
    const calm = scoreIssue(anIssue(), DEFAULT_CONFIG, NOW)
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string(), (type, message, text) => {
        const loud = scoreIssue(
          anIssue({ type, message, stackText: text, where: text, version: text, platform: text }),
          DEFAULT_CONFIG,
          NOW,
        )
        expect(loud.total).toBe(calm.total)
        expect(loud.fixability.total).toBeLessThanOrEqual(calm.fixability.total)
      }),
    )
  })
})
