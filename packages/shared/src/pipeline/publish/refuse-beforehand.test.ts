import { expect, test } from "vitest"
import { ConfigError } from "../../errors.ts"
import type { Verdict } from "../fix/verdict.ts"
import { branchFault } from "./branch-fault.ts"
import { readFixFacts } from "./fix-facts.ts"
import type { JudgedTree, PublishTask } from "./publish-task.ts"
import { readVerdict } from "./read-verdict.ts"
import { refuseBeforehand } from "./refuse-beforehand.ts"
import { aPublishTask } from "./testing/a-publish-task.ts"

const task = aPublishTask()
const denied = { rule: "ci-workflows", verdict: "deny", evidence: [".github/workflows/a.yml: a workflow"] } as const
const judged: JudgedTree = {
  kind: "judged",
  checks: [],
  files: [{ path: "a", contents: null }],
  unwritable: [],
  baseFile: async () => null,
}

test("a sound fix goes on", () => {
  expect(refuseBeforehand(task)).toBeNull()
})

test.each<[string, Partial<PublishTask>, string]>([
  ["the switch", { enabled: false }, "AUTOFIX_ENABLED"],
  ["another fix", { verdict: { ...task.verdict, fixId: "1.2" } }, "another fix"],
  ["another base", { verdict: { ...task.verdict, baseSha: "0" } }, "Another base"],
  ["another patch", { patchSha256: "f".repeat(64) }, "Another patch"],
  ["a refusal", { verdict: { ...task.verdict, decision: "refuse" } }, "Verification refused it"],
  [
    "a denial",
    { verdict: { ...task.verdict, checks: [denied] } },
    "ci-workflows (.github/workflows/a.yml: a workflow)",
  ],
  ["a patch without a tree", { tree: { kind: "rejected", why: "it does not apply" } }, "it does not apply"],
  [
    "the policy",
    { tree: { ...judged, checks: [{ ...denied, evidence: [] }] } },
    "The policy refuses the change: ci-workflows",
  ],
  ["an executable", { tree: { ...judged, unwritable: ["run.sh"] } }, "run.sh"],
  ["an empty patch", { tree: { ...judged, files: [] } }, "changes nothing"],
  [
    "the base",
    { defaultBranch: "develop", brief: { ...task.brief, base: { branch: "main", sha: task.brief.base.sha } } },
    "never goes into main",
  ],
])("%s refuses", (_, change, why) => {
  const result = refuseBeforehand({ ...task, ...change })
  expect(result?.why).toContain(why)
  expect(result?.outcome).toBe(change.enabled === false ? "switched-off" : "refused")
})

test.each([
  ["develop", "auto-fix/ppl-1-a", "main", true],
  ["develop", "auto-fix/ppl-1-a", "develop", true],
  ["integration", "auto-fix/x", null, true],
  ["trunk", "auto-fix/x", "trunk", false],
  ["main", "auto-fix/x", "develop", false],
  ["MASTER", "auto-fix/x", "develop", false],
  ["develop", "main", "main", false],
  ["develop", "develop", "main", false],
  ["next", "develop", "main", false],
  ["develop", "other/x", "main", false],
  ["develop", "auto-fix/x..y", "main", false],
  ["develop", "auto-fix/.x", "main", false],
  ["develop", "auto-fix/x.lock", "main", false],
  ["develop", "auto-fix/x.lock/y", "main", false],
  ["develop", "auto-fix//x", "main", false],
  ["develop", "auto-fix/x/", "main", false],
  ["develop", "auto-fix/x.", "main", false],
  ["develop", "auto-fix/x y", "main", false],
  ["develop", "auto-fix/x\n", "main", false],
  ["develop", "auto-fix/@{x}", "main", false],
  ["develop", "-auto-fix/x", "main", false],
  ["refs/heads/main", "auto-fix/x", "main", false],
  ["a".repeat(40), "auto-fix/x", "main", false],
  ["", "auto-fix/x", "main", false],
  ["develop", `auto-fix/${"x".repeat(120)}`, "main", false],
])("into %j from %j with the default branch %j: %j", (base, branch, defaultBranch, may) => {
  const brief = { ...task.brief, branch, base: { branch: base, sha: task.brief.base.sha } }
  expect(branchFault(brief, defaultBranch) === null).toBe(may)
})

test("a verdict of another shape is none", () => {
  expect(readVerdict(task.verdict)).toEqual(task.verdict)
  const shapes: unknown[] = [
    { checks: [] },
    { checks: {} },
    { checks: [null] },
    { checks: [{ rule: "x", verdict: "ok", evidence: [] }] },
    { checks: [{ rule: "x", verdict: "pass", evidence: "x" }] },
    { checks: [{ rule: 1, verdict: "pass", evidence: [] }] },
    { decision: "yes" },
    { files: [1] },
    { ms: "1" },
  ]
  for (const shape of shapes)
    expect(() => readVerdict({ ...task.verdict, ...(shape as Partial<Verdict>) })).toThrow(ConfigError)
})

test("facts are read out of whatever the report is", () => {
  for (const text of ["", "null", "[]", "{", '{"report":"x","costUsd":"1"}', '{"costUsd":-1,"turns":1e400}'])
    expect(readFixFacts(text)).toMatchObject({ rootCause: "", costUsd: null, turns: null, model: "" })
  const report = { rootCause: "x".repeat(50_000), fix: 1 }
  const facts = readFixFacts(JSON.stringify({ report, costUsd: 0.1, model: "m" }))
  expect(facts).toMatchObject({ rootCause: "x".repeat(20_000), fix: "", costUsd: 0.1, model: "m" })
})
