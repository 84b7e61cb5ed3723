import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { judgeChanges, judgeRejected } from "./policy.ts"
import { POLICY_RULES } from "./policy/rules.ts"
import { editableOf } from "./policy/policy-context.ts"
import { aChange, aPolicyContext } from "./policy/testing/a-change.ts"
import { honestFix } from "./policy/testing/corpus/languages.ts"

const names = (checks: readonly { readonly rule: string }[]): string[] => checks.map(check => check.rule)

test("every judgement has the same checks in the same order, and no rule twice", () => {
  const expected = ["patch-applies", ...POLICY_RULES.map(rule => rule.name)]
  expect(new Set(expected).size).toBe(expected.length)
  expect(expected.filter(name => !/^[a-z]+(?:-[a-z]+)*$/.test(name))).toEqual([])
  expect(names(judgeChanges(honestFix("go"), aPolicyContext()))).toEqual(expected)
  expect(names(judgeChanges([], aPolicyContext()))).toEqual(expected)
  expect(names(judgeRejected("The patch is empty"))).toEqual(expected)
})

test("an honest fix passes every rule", () => {
  const checks = judgeChanges(honestFix("typescript"), aPolicyContext())
  expect(checks.filter(check => check.verdict !== "pass")).toEqual([])
})

describe("evidence", () => {
  const evidenceOf = (path: string, text: string, rule: string): readonly string[] =>
    judgeChanges([aChange(path, null, text)], aPolicyContext()).find(check => check.rule === rule)?.evidence ?? []

  test("names path and line", () => {
    expect(evidenceOf("src/a.ts", "let a\neval(a)\n", "code-evaluation")).toEqual([
      "src/a.ts:2: code made of text is run",
    ])
  })

  test("never holds the secret itself", () => {
    const secret = `ghp_${"a1B2c3D4".repeat(5)}`
    const evidence = evidenceOf("src/a.ts", `const a = "${secret}"\n`, "secrets-added").join()
    expect(evidence).toContain("src/a.ts:1")
    expect(evidence).not.toContain("a1B2")
  })

  test("is clean, short and little", () => {
    const evidence = evidenceOf(`src/\u202e\u001b[2J${"x".repeat(400)}.ts`, "eval(a)\n".repeat(50), "code-evaluation")
    expect(evidence).toHaveLength(11)
    expect(evidence.at(-1)).toBe("and 40 more")
    for (const line of evidence) expect(line).toMatch(/^[\x20-\x7e…]{1,300}$/)
  })
})

test("what is too large to be read is refused for its size, and the rest is not called passed", () => {
  const checks = judgeChanges([aChange(".github/a.ts", null, "eval(a)\n".repeat(30_000))], aPolicyContext())
  const verdictOf = (rule: string) => checks.find(check => check.rule === rule)?.verdict
  expect(verdictOf("change-size")).toBe("deny")
  expect(verdictOf("ci-workflows")).toBe("deny")
  expect(verdictOf("code-evaluation")).toBe("skipped")
})

test("any text and any name is judged", () => {
  const text = fc.oneof(fc.string({ unit: "binary", maxLength: 200 }), fc.constant(null))
  const name = fc.string({ unit: "binary", minLength: 1, maxLength: 40 })
  fc.assert(
    fc.property(
      name,
      fc.constantFrom(".ts", ".py", ".rb", ".go", ".test.ts", ""),
      fc.tuple(text, text),
      (base, end, texts) => {
        const checks = judgeChanges([aChange(base + end, ...texts)], aPolicyContext())
        expect(checks).toHaveLength(POLICY_RULES.length + 1)
      },
    ),
    { numRuns: 40 },
  )
})

test("lines of a megabyte are judged", () => {
  const hostile = ["catch{", "(/["]
  for (const piece of hostile) {
    const change = aChange("src/a.ts", "a\n", piece.repeat(Math.ceil(1_000_000 / piece.length)))
    expect(
      judgeChanges([change], aPolicyContext()).some(check => check.verdict === "deny"),
      piece,
    ).toBe(true)
  }
})

test("a service may be changed in its folder, or where the configuration says", () => {
  expect(editableOf({ path: "apps/a", editable: [] })).toEqual(["apps/a"])
  expect(editableOf({ path: "apps/a", editable: ["apps/a/src/**"] })).toEqual(["apps/a/src/**"])
  expect(editableOf({ path: null, editable: [] })).toEqual([])
  expect(editableOf(null)).toEqual([])
})
