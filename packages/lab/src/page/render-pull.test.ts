import { expect, test } from "vitest"
import { renderFixes } from "./render-fixes.ts"
import type { PullData } from "./pull-data.ts"
import { renderPull } from "./render-pull.ts"

const PULL: PullData = {
  repository: "acme/shop",
  number: 3,
  title: "Fix <b>it</b>",
  body: "> quoted\n\n<!-- auto-triage:fix 1.1 -->",
  state: "open",
  draft: true,
  head: "auto-fix/ppl-1",
  base: "develop",
  headSha: "a",
  baseSha: "b",
  author: "perci-auto-fix[bot]",
  mergedAt: null,
  labels: ["auto-fix-again"],
  diff: "--- a/x\n+++ b/x\n-old\n+<script>new</script>",
}

test("a pull request shows its state, its text without marks, and each line of its difference", async () => {
  const shown = String(await renderPull(PULL))
  expect(shown).toContain("Fix &lt;b&gt;it&lt;/b&gt;")
  expect(shown).toContain("<blockquote>")
  expect(shown).not.toContain("auto-triage:fix")
  expect(shown).toContain('<span class="line removed">-old</span>')
  expect(shown).toContain('<span class="line added">+&lt;script&gt;new&lt;/script&gt;</span>')
  expect(shown).toContain('class="state draft"')
})

test("a merged pull request is not called a draft", async () => {
  expect(String(await renderPull({ ...PULL, state: "closed", mergedAt: 1 }))).toContain('class="state merged"')
})

test("tries are listed with what they cost, and a cost that nobody knows is called so", async () => {
  const run = {
    id: "7.1",
    issueId: "i",
    ticketKey: "PPL-1",
    service: null,
    place: "a.ts:f",
    branch: "auto-fix/ppl-1",
    runUrl: "",
    reservedAt: 0,
    settledAt: null,
    limitUsd: 0.5,
    spentUsd: null,
    telemetry: "unknown",
    outcome: null,
    pullRequest: null,
    commentId: null,
  } as const
  const shown = String(await renderFixes([run, { ...run, spentUsd: 0.07, outcome: "ci-green", pullRequest: 3 }]))
  expect(shown).toContain("unknown of $0.5000")
  expect(shown).toContain("$0.0700 of $0.5000")
  expect(shown).toContain("#3")
  expect(String(await renderFixes([]))).toContain("No fix was tried yet")
})
