import { expect, test } from "vitest"
import { adfSize } from "../../text/adf-fit.ts"
import type { AdfNode } from "../../text/adf.ts"
import { HOSTILE_CORPUS } from "../../text/testing/hostile-corpus.ts"
import { validateAdf } from "../../text/testing/validate-adf.ts"
import type { FixOutcome } from "../fix/fix-outcome.ts"
import { fitState } from "./fit-state.ts"
import { readMarker } from "./input/read-marker.ts"
import type { ReportState } from "./report-state.ts"
import { aState } from "./testing/a-state.ts"
import { writeFixComment } from "./write-fix-comment.ts"

const context = { runUrl: "https://github.com/percihealth/monorepo/actions/runs/1", now: 0, site: "datadoghq.eu" }

function textOf(node: AdfNode | { readonly content: readonly AdfNode[] }): string {
  if ("text" in node && node.text !== undefined) return node.text
  return (node.content ?? []).map(textOf).join("type" in node && node.type === "paragraph" ? "" : "\n")
}

function hrefs(node: AdfNode | { readonly content: readonly AdfNode[] }): unknown[] {
  const own = "marks" in node ? (node.marks ?? []).map(mark => mark.attrs?.["href"]).filter(Boolean) : []
  return [...own, ...(node.content ?? []).flatMap(hrefs)]
}

const OUTCOMES: readonly FixOutcome[] = [
  "opened",
  "ci-green",
  "ci-red",
  "ci-blocked",
  "refused",
  "gave-up",
  "over-budget",
  "out-of-turns",
  "out-of-time",
  "agent-failed",
  "switched-off",
  "base-moved",
  "held",
  "broken",
]

test.each(OUTCOMES)("the comment on %s says how it stands, why, what it cost and what to do next", outcome => {
  const document = writeFixComment(aState({ outcome, why: "the reason." }), context)
  expect(validateAdf(document)).toEqual([])
  const text = textOf(document)
  expect(text).toMatch(/The reason\.(?!\.)/)
  expect(text).toMatch(/It cost/)
  expect(/Next: (.*)/.exec(text)?.[1]).toMatch(/\w{4,}/)
  expect(adfSize(document)).toBeLessThan(8000)
})

test("the comment shows the pull request, the failed check with its link, the agent's words as such, and warnings", () => {
  const text = textOf(writeFixComment(aState({ outcome: "ci-red" }), context))
  expect(text).toContain("Pull request 12")
  expect(text).toContain("Check Backend PR checks: failed (failure)")
  expect(text).toContain("Root cause, in the agent's words: ")
  expect(text).toContain("band-aid (warning)")
  expect(text).toContain("It cost $0.41 of at most $2.00")
  expect(hrefs(writeFixComment(aState({ outcome: "ci-red" }), context))).toContain(
    "https://github.com/percihealth/monorepo/actions/runs/9",
  )
})

test("what a person did to the pull request is said, and the outcome stays", () => {
  const pull = aState().pull
  if (pull === null) throw new Error("the state has a pull request")
  const merged = textOf(writeFixComment(aState({ outcome: "ci-green", pull: { ...pull, state: "merged" } }), context))
  expect(merged).toMatch(/checks passed \(merged\).*/)
  expect(merged).toContain("merged by a person")
  const closed = textOf(writeFixComment(aState({ outcome: "ci-red", pull: { ...pull, state: "closed" } }), context))
  expect(closed).toContain("somebody closed the pull request without merging it")
})

function hostileState(text: string): ReportState {
  const state = aState()
  return fitState(
    aState({
      issueId: text,
      service: text,
      environment: text,
      branch: text,
      why: text,
      agent: { fixed: true, rootCause: text, fix: text, test: text, confidence: "high" },
      verdicts: { passed: 1, skipped: 1, objections: [{ rule: text, verdict: "warn", evidence: [text, text] }] },
      checks: [{ name: text, state: "failed", word: text, url: text }],
      pull: state.pull === null ? null : { ...state.pull, url: text },
    }),
    [],
  )
}

test("no hostile text becomes anything but text, in the comment as in what a later report makes of its marker", () => {
  for (const text of HOSTILE_CORPUS) {
    const state = hostileState(text)
    const again = readMarker(JSON.parse(JSON.stringify(state)))
    if (again === null) throw new Error("the marker cannot be read")
    for (const shown of [state, fitState(again, [])]) {
      const document = writeFixComment(shown, context)
      expect(validateAdf(document), text).toEqual([])
      for (const href of hrefs(document))
        expect(String(href)).toMatch(/^https:\/\/(?:github\.com|app\.datadoghq\.eu)\//)
    }
  }
})

test("secrets and personal data in the agent's words do not reach the ticket", () => {
  const state = hostileState("mail jane.doe@example.com with ghp_abcdefghijklmnopqrstuvwxyz0123456789")
  const shown = JSON.stringify([state, writeFixComment(state, context)])
  // The marks of the error itself are not texts of the agent.
  expect(shown.replaceAll(state.issueId, "").replaceAll(state.branch, "")).not.toContain("ghp_abcdef")
  expect(JSON.stringify(state.agent)).not.toContain("jane.doe")
})

test("however long its texts are, the marker fits into a property and the comment into a ticket", () => {
  for (const unit of ['"\\', "\u{1F4A5}", "\0\n", "a ", "@#[]"]) {
    const text = unit.repeat(20_000)
    const state = hostileState(text)
    const many = fitState(
      {
        ...state,
        checks: Array.from({ length: 300 }, () => ({ name: text, state: "failed" as const, word: text, url: text })),
        verdicts: {
          passed: 1,
          skipped: 0,
          objections: Array.from({ length: 200 }, () => ({
            rule: text,
            verdict: "deny" as const,
            evidence: Array.from({ length: 50 }, () => text),
          })),
        },
      },
      [],
    )
    expect(JSON.stringify(many).length).toBeLessThanOrEqual(30_000)
    expect(adfSize(writeFixComment(many, context))).toBeLessThanOrEqual(20_000)
    expect(fitState(many, [])).toEqual(many)
  }
})
