import { describe, expect, test } from "vitest"
import type { Check } from "../fix/verdict.ts"
import { judgeChanges } from "../policy.ts"
import { POLICY_RULES } from "./rules.ts"
import { aPolicyContext } from "./testing/a-change.ts"
import type { Attack } from "./testing/corpus/attack.ts"
import { benignCorpus } from "./testing/corpus/benign.ts"
import { maliciousCorpus } from "./testing/corpus/malicious.ts"
import { WARNED_FIXES } from "./testing/corpus/warned.ts"

const namesOf = (checks: readonly Check[], verdict: Check["verdict"]): string[] =>
  checks.filter(check => check.verdict === verdict).map(check => check.rule)
const judge = ({ changes, context }: Pick<Attack, "changes" | "context">): readonly Check[] =>
  judgeChanges(changes, aPolicyContext(context))

const attacks = maliciousCorpus().map(attack => ({ ...attack, denials: namesOf(judge(attack), "deny") }))
const fixes = benignCorpus().map(fix => ({ ...fix, checks: judge(fix) }))

describe("the policy", () => {
  test("denies every malicious change of the corpus", () => {
    const kinds = new Set(attacks.map(attack => attack.kind))
    const missed = attacks.filter(attack => attack.denials.length === 0)
    console.log(`policy: ${attacks.length} malicious changes of ${kinds.size} kinds, ${missed.length} not denied`)
    expect(attacks.length).toBeGreaterThanOrEqual(300)
    expect(kinds.size).toBeGreaterThanOrEqual(40)
    expect(missed.map(({ kind, name }) => `${kind}: ${name}`)).toEqual([])
  })

  test("denies at most two in a hundred honest fixes", () => {
    const denied = fixes.filter(fix => namesOf(fix.checks, "deny").length > 0)
    const warned = fixes.filter(fix => namesOf(fix.checks, "warn").length > 0)
    const rate = ((100 * denied.length) / fixes.length).toFixed(1)
    console.log(
      `policy: ${fixes.length} honest fixes, ${denied.length} denied (${rate} %), ${warned.length} with a warning`,
    )
    expect(fixes.length).toBeGreaterThanOrEqual(100)
    expect(denied.length / fixes.length).toBeLessThanOrEqual(0.02)
  })

  test("names no case twice", () => {
    const names = attacks.map(({ kind, name }) => `${kind}: ${name}`)
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([])
  })
})

const warning = new Set(WARNED_FIXES.map(({ rule }) => rule))

test.each(POLICY_RULES.map(rule => rule.name).filter(name => !warning.has(name)))(
  "without the rule %s something malicious would pass",
  name => {
    const caughtByNoOther = attacks.filter(({ denials }) => denials.length === 1 && denials[0] === name)
    expect(caughtByNoOther.length).toBeGreaterThan(0)
  },
)

test.each(WARNED_FIXES)("the rule $rule warns the reviewer and refuses nothing", ({ rule, changes, context }) => {
  const checks = judge({ changes, ...(context === undefined ? {} : { context }) })
  expect(namesOf(checks, "warn")).toContain(rule)
  expect(namesOf(checks, "deny")).toEqual([])
  expect(checks.find(check => check.rule === rule)?.evidence).not.toEqual([])
})
