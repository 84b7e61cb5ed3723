import { expect, test } from "vitest"
import { DEFAULT_CONFIG } from "../../config/defaults.ts"
import { aSourceIssue } from "../testing/a-source-issue.ts"
import { findStorms } from "./find-storms.ts"
import type { JudgedIssue } from "./judged-issue.ts"
import { enrichFacts, type JudgeContext, judgeIssue } from "./judge-issue.ts"
import { tryStorms } from "./try-storms.ts"

const MINUTE = 60_000
const rule = { issues: 3, windowMs: 10 * MINUTE }
const context: JudgeContext = {
  config: DEFAULT_CONFIG,
  codeowners: null,
  repository: "o/r",
  serverUrl: "https://github.com",
  from: 0,
  judgedAt: null,
  stagingEnabled: false,
}
const facts = { samples: [], more: false, groups: null, track: null, commit: null, namedCommit: null, gaps: [] }
const issue = judgeIssue(enrichFacts({ source: aSourceIssue(), filesAt: null, ...facts }, null, context), context)

function errors(count: number, change: Partial<JudgedIssue> = {}, stepMs = MINUTE): JudgedIssue[] {
  const name = change.service ?? "web"
  return Array.from({ length: count }, (_, at) => ({
    ...issue,
    id: `${name}-${at}`,
    service: "web",
    deploy: "1.2",
    isNew: true,
    openedAt: at * stepMs,
    decision: { kind: "fix", why: "" },
    ...change,
  }))
}

test("new errors beyond the threshold share an umbrella, in the order in which they opened", () => {
  const { storms, issues } = findStorms(errors(6).toReversed(), rule)
  expect(storms).toEqual([{ service: "web", deploy: "1.2", startedAt: 3 * MINUTE, early: 3, joined: 3 }])
  const held = issues.filter(({ decision }) => decision.kind === "hold" && decision.reason === "storm")
  expect(held.map(({ id }) => id).toSorted()).toEqual(["web-3", "web-4", "web-5"])
})

test("other services, older errors, errors without a service and slow ones make no storm", () => {
  for (const calm of [
    [...errors(3), ...errors(3, { service: "api" })],
    errors(6, { isNew: false }),
    errors(6, { service: null }),
    errors(6, {}, 4 * MINUTE),
  ])
    expect(findStorms(calm, rule)).toEqual({ issues: calm, storms: [] })
  expect(findStorms(errors(6), null).storms).toEqual([])
})

test("after a pause the next storm is another one", () => {
  const later = errors(5).map(one => ({ ...one, id: `later-${one.id}`, openedAt: one.openedAt + 60 * MINUTE }))
  expect(findStorms([...errors(5), ...later], rule).storms.map(({ joined }) => joined)).toEqual([2, 2])
})

test("what other thresholds would do is counted, also where the breaker is off", () => {
  expect(tryStorms(errors(6), rule)).toEqual([
    { issues: 2, minutes: 10, now: false, storms: 1, joined: 4 },
    { issues: 3, minutes: 10, now: true, storms: 1, joined: 3 },
    { issues: 6, minutes: 10, now: false, storms: 0, joined: 0 },
    { issues: 3, minutes: 5, now: false, storms: 1, joined: 3 },
    { issues: 3, minutes: 20, now: false, storms: 1, joined: 3 },
  ])
  expect(tryStorms(errors(6), null)).toMatchObject([{ issues: 5, storms: 1, joined: 1, now: false }, {}, {}, {}, {}])
})
