import { expect, test } from "vitest"
import { DEFAULT_CONFIG } from "../../config/defaults.ts"
import { enrichIssue } from "../enrich.ts"
import type { Facts } from "../enrich/gather-facts.ts"
import { aSample, COMMIT } from "../testing/a-sample.ts"
import { aSourceIssue } from "../testing/a-source-issue.ts"
import { aDispatch } from "../testing/an-issue.ts"
import { slimFacts } from "./slim-facts.ts"

const STACK = "TypeError: no jo@example.test\n    at f (/app/src/a.ts:1:2)\n    at 1.2.3.4/g (/app/src/b.ts:3:4)"
const files = { paths: ["src/a.ts", "src/b.ts"], truncated: false, commit: COMMIT }
const facts: Facts = {
  source: aSourceIssue({ message: "no jo@example.test" }),
  samples: [
    aSample({
      userId: "jo@example.test",
      message: "no jo@example.test",
      repositoryUrl: "https://token@github.com/o/r",
    }),
    aSample({
      userId: "ann@example.test",
      stack: STACK,
      version: "1.2.3.4",
      environment: "staging",
      where: "/jo@example.test",
    }),
    aSample({ userId: "jo@example.test", handled: false, commit: "not a commit", fingerprint: "jo@example.test" }),
  ],
  more: true,
  groups: [{ environment: "production", version: "1.2.3.4", count: 9, users: 4 }],
  track: "logs",
  commit: COMMIT,
  namedCommit: COMMIT,
  files,
  gaps: [],
}

test("nobody's name, address or token is left", () => {
  const kept = JSON.stringify(slimFacts(facts, []))
  expect(kept).not.toMatch(/jo@|ann@|token@|not a commit/)
})

test("enrichment makes the same of it as of the whole", () => {
  const context = {
    config: DEFAULT_CONFIG,
    dispatch: aDispatch(),
    codeowners: null,
    serverUrl: "https://github.com",
    repository: "o/r",
  }
  const { filesAt, ...slim } = slimFacts(facts, [])
  expect(filesAt).toBe(COMMIT)
  const whole = enrichIssue(
    { ...facts, samples: facts.samples.map(sample => ({ ...sample, fingerprint: null })) },
    context,
  )
  const again = enrichIssue(
    { ...slim, files, samples: slim.samples.map(sample => ({ ...sample, fingerprint: null })) },
    context,
  )
  expect({ ...again, redactions: [] }).toEqual({ ...whole, redactions: [] })
})
