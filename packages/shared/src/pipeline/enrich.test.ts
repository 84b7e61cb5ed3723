import { describe, expect, test } from "vitest"
import { DEFAULT_CONFIG } from "../config/defaults.ts"
import { enrichIssue, type Issue } from "./enrich.ts"
import type { Facts } from "./enrich/gather-facts.ts"
import { aSample } from "./testing/a-sample.ts"
import { aSourceIssue } from "./testing/a-source-issue.ts"
import { aDispatch, NOW } from "./testing/an-issue.ts"

function enrich(change: Partial<Facts>, dispatch = aDispatch()): Issue {
  const facts: Facts = {
    source: aSourceIssue({ id: dispatch.issueId, type: null, message: null, service: null }),
    samples: [],
    more: false,
    groups: null,
    track: "logs",
    commit: null,
    namedCommit: null,
    files: null,
    gaps: [],
    ...change,
  }
  const place = { codeowners: null, serverUrl: "https://github.com", repository: "o/r" }
  return enrichIssue(facts, { ...place, config: DEFAULT_CONFIG, dispatch })
}

describe("counts per environment and version", () => {
  test("keep a version of four numbers, which redaction would take for an address", () => {
    const issue = enrich({ samples: [aSample({ version: "4.8.15.16" })] })
    expect([issue.version, issue.environments[0]?.versions[0]?.version]).toEqual(["4.8.15.16", "4.8.15.16"])
  })

  test("come from the samples, with each user counted once", () => {
    const samples = [
      aSample({ userId: "a" }),
      aSample({ userId: "a", at: NOW - 5, version: "1.3.0" }),
      aSample({ userId: "b", environment: "staging" }),
    ]
    const [production, staging] = enrich({ samples }).environments
    expect(production).toMatchObject({ environment: "production", production: true, occurrences: 2, users: 1 })
    expect(production?.versions.map(({ version, firstSeen }) => [version, firstSeen])).toEqual([
      ["1.4.0", NOW],
      ["1.3.0", NOW - 5],
    ])
    expect(staging).toMatchObject({ environment: "staging", production: false, occurrences: 1, users: 1 })
  })

  test("come from an aggregation where there is one, and times still from the samples", () => {
    const groups = [{ environment: "production", version: "1.4.0", count: 5000, users: 40 }]
    const issue = enrich({ samples: [aSample({ userId: "a" })], more: true, groups })
    expect(issue).toMatchObject({ occurrences: 5000, users: 40, countsAreLowerBound: false })
    expect(issue.environments[0]?.lastSeen).toBe(NOW)
  })

  test("are a lower bound where there are more events than the page and no aggregation", () => {
    expect(enrich({ samples: [aSample()], more: true })).toMatchObject({ occurrences: 1, countsAreLowerBound: true })
  })

  test("name the environment of the alert only where nothing else is known", () => {
    const hint = { environment: "staging", service: null, tracks: [] }
    const environmentsOf = (change: Partial<Facts>): (string | null)[] =>
      enrich(change, aDispatch({ hint })).environments.map(({ environment }) => environment)
    expect(environmentsOf({})).toEqual(["staging"])
    expect(environmentsOf({ samples: [aSample()] })).toEqual(["production"])
  })
})

test("personal data goes from every text, tags included, and the receipt says how often", () => {
  const address = "jane.doe@example.com"
  const issue = enrich({
    samples: [aSample({ message: address, environment: address, where: `/u/${address}`, stack: `E: ${address}` })],
    groups: [{ environment: "production", version: `1-${address}`, count: 1, users: 0 }],
  })
  expect(JSON.stringify(issue)).not.toContain("jane.doe")
  expect(issue.redactions).toEqual([{ rule: "email", count: 5 }])
})
