import { describe, expect, it } from "vitest"
import { HOSTILE_CORPUS } from "../../text/testing/hostile-corpus.ts"
import { activeMarkup, readFencedBlock, tableCells } from "../../text/testing/markdown-oracle.ts"
import type { Check, Verdict } from "../fix/verdict.ts"
import { whyRefused, writeVerifySummary } from "./verify-summary.ts"

const PASS: Check = { rule: "lint", verdict: "pass", evidence: [] }
const DENY: Check = { rule: "tests", verdict: "deny", evidence: ["they fail with the fix", "x", "y"] }
const SKIPPED: Check = { rule: "types", verdict: "skipped", evidence: [] }

function verdict(checks: readonly Check[], change: Partial<Verdict> = {}): Verdict {
  const base = { schema: 1, fixId: "1.1", baseSha: "a", patchSha256: "b", files: ["src/a.ts"], ms: 1 } as const
  return { ...base, decision: "refuse", checks, ...change }
}

describe("the summary of a verdict", () => {
  it("shows each check, what was not asked, and the files", () => {
    expect(writeVerifySummary(verdict([PASS, DENY, SKIPPED]))).toBe(`### verify: the fix is refused

| Check | Verdict | Evidence |
| --- | --- | --- |
| \`tests\` | **deny** | they fail with the fix |

Also passed: \`lint\`

Not asked: \`types\`

**1 file changed**

- \`src/a.ts\`

<details><summary>Evidence of tests</summary>

\`\`\`text
they fail with the fix
x
y
\`\`\`

</details>
`)
  })

  it.each([
    ["publish", "the fix may be published"],
    ["publish-with-warnings", "the fix may be published, with warnings"],
  ] as const)("says of %s: %s", (decision, words) => {
    expect(writeVerifySummary(verdict([PASS], { decision })).split("\n")[0]).toBe(`### verify: ${words}`)
  })

  it("lets nothing become active of what was printed", () => {
    for (const text of HOSTILE_CORPUS) {
      const check: Check = { rule: "tests", verdict: "deny", evidence: [text, text] }
      const markdown = writeVerifySummary(verdict([check], { files: [] }))
      const row = markdown.split("\n").find(line => line.startsWith("| `tests`")) ?? ""
      expect(activeMarkup(tableCells(row)[2] ?? "")).toEqual([])
      const block = markdown.slice(markdown.indexOf("</summary>\n\n") + 12, markdown.lastIndexOf("\n\n</details>"))
      expect(readFencedBlock(block)).not.toBeNull()
    }
  })
})

describe("why a fix is refused", () => {
  it("is each check that denies with its first evidence", () => {
    expect(whyRefused({ checks: [PASS, DENY, { ...DENY, rule: "x", evidence: [] }] })).toBe(
      "tests: they fail with the fix; x: denied",
    )
  })

  it("is empty where none does", () => {
    expect(whyRefused({ checks: [PASS, SKIPPED] })).toBe("")
  })
})
