import { expect, test } from "vitest"
import { DEFAULT_CONFIG } from "../../config/defaults.ts"
import { aSourceIssue } from "../testing/a-source-issue.ts"
import { compareJudgements } from "./compare-judgements.ts"
import type { JudgedIssue } from "./judged-issue.ts"
import { enrichFacts, type JudgeContext, judgeIssue } from "./judge-issue.ts"
import { spendBudget } from "./spend-budget.ts"
import { sumUp } from "./sum-up.ts"
import { tryThresholds } from "./try-thresholds.ts"

const DAY = 86_400_000
const context: JudgeContext = {
  config: DEFAULT_CONFIG,
  codeowners: null,
  repository: "o/r",
  serverUrl: "https://github.com",
  from: 0,
  judgedAt: null,
  stagingEnabled: false,
}

function aJudgement(change: Partial<JudgedIssue> = {}): JudgedIssue {
  const facts = { samples: [], more: false, groups: null, track: null, commit: null, namedCommit: null, gaps: [] }
  const issue = enrichFacts({ source: aSourceIssue(), filesAt: null, ...facts }, null, context)
  return { ...judgeIssue(issue, context), ...change }
}

const fix = { kind: "fix", why: "" } as const

test("caps of a day hold what comes after them, and the next day is free again", () => {
  const autofix = { ...DEFAULT_CONFIG.autofix, maxPerDay: 2, maxUsd: 3, maxUsdPerDay: 100 }
  const issues = [5, 4, 3, DAY + 1].map(openedAt => aJudgement({ id: `id-${openedAt}`, openedAt, decision: fix }))
  const spent = spendBudget(issues, autofix)
  expect(spent.issues.map(({ decision }) => (decision.kind === "fix" ? "fix" : decision.reason))).toEqual([
    "too-many-today",
    "fix",
    "fix",
    "fix",
  ])
  expect(spent).toMatchObject({ mostUsd: 9, dayUsd: 6 })
})

test("money of a day holds what it has no room for", () => {
  const autofix = { ...DEFAULT_CONFIG.autofix, maxUsd: 3, maxUsdPerDay: 4 }
  const issues = [1, 2].map(openedAt => aJudgement({ id: `id-${openedAt}`, openedAt, decision: fix }))
  expect(spendBudget(issues, autofix).issues[1]?.decision).toMatchObject({ kind: "hold", reason: "day-budget" })
})

test("an error without a stack, team or environment is held and counted so", () => {
  const judged = aJudgement()
  expect(judged.decision).toMatchObject({ kind: "hold", reason: "not-production" })
  expect(sumUp([judged])).toMatchObject({
    tickets: 1,
    withoutTeam: 1,
    unwatched: 1,
    fixes: 0,
    byTeam: [{ name: null, count: 1 }],
  })
})

test("a threshold says how many more or fewer errors it lets through", () => {
  const scores = [12, 17, 22, 28, 45]
  const steps = tryThresholds(DEFAULT_CONFIG, ({ gate }) =>
    scores.map(score =>
      aJudgement({ score, decision: score >= gate.minScore ? fix : { kind: "hold", reason: "below-score", why: "" } }),
    ),
  )
  const changes = steps.filter(({ key }) => key === "gate.min-score").map(({ value, change }) => [value, change])
  expect(changes).toEqual([
    [0, 2],
    [10, 2],
    [15, 1],
    [25, -1],
    [30, -2],
    [40, -2],
  ])
})

test("two judgements differ in what changed, each with its reason", () => {
  const before = aJudgement({ score: 30, rules: [{ rule: "production", points: 30, reason: "" }] })
  const after = { ...before, score: 10, rules: [{ rule: "production", points: 10, reason: "" }], decision: fix }
  expect(compareJudgements([before], [before])).toEqual([])
  expect(compareJudgements([before], [after])[0]?.changes).toEqual([
    { what: "score", from: "30", to: "10", why: "production 30 → 10" },
    { what: "decision", from: "not-production", to: "fix", why: "" },
  ])
})
