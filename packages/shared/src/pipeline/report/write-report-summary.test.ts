import { expect, test } from "vitest"
import { HOSTILE_CORPUS } from "../../text/testing/hostile-corpus.ts"
import { activeMarkup, tableCells } from "../../text/testing/markdown-oracle.ts"
import type { ReportResult } from "../report.ts"
import { readJobs } from "./input/read-jobs.ts"
import { aState } from "./testing/a-state.ts"
import { untoldHold } from "./untold-hold.ts"
import { writeReportSummary } from "./write-report-summary.ts"

function aResult(change: Partial<ReportResult> = {}): ReportResult {
  const state = aState()
  const { outcome, why } = state
  const told = { ticketKey: "PPL-1", written: ["PPL-1: comment 1 added"], warnings: [] }
  return { outcome, why, countedUsd: 0.41, state, ...told, ...change }
}

test("the summary has the outcome, the pull request, the checks, the cost, what was written and the warnings", () => {
  const summary = writeReportSummary(aResult({ warnings: ["a warning"] }), [])
  for (const part of [
    /^### A fix is open as a draft pull request, and its checks failed/,
    /12\]/,
    /failed \(failure\)/,
  ])
    expect(summary).toMatch(part)
  for (const part of ["It cost &#36;0.41", "12,000 tokens", "comment 1 added", "a warning"])
    expect(summary).toContain(part)
})

test("a report that found nothing to say gives the reason", () => {
  const summary = writeReportSummary(aResult({ state: null, outcome: null, why: "no try has this branch" }), [])
  expect(summary).toBe(
    "### Nothing to report\n\nNo try has this branch.\n\n**Written**\n\n- PPL&#45;1: comment 1 added\n".replace(
      "&#45;",
      "-",
    ),
  )
})

test("a hold without a brief says that no ticket was told", () => {
  const { gate } = readJobs(JSON.stringify({ gate: { result: "success", outputs: { decision: "hold", why: "why" } } }))
  const held = untoldHold(gate)
  if (held === null) throw new Error("the gate held")
  expect(writeReportSummary(held, [])).toMatch(
    /### A fix was asked for by hand, and the gate holds[\s\S]*No ticket was told/,
  )
  expect(untoldHold({ result: "failure", outputs: { decision: "hold" } })).toBeNull()
})

test("hostile text stays text in every place of the summary", () => {
  for (const text of HOSTILE_CORPUS) {
    const checks = [{ name: text, state: "failed" as const, word: text, url: text }]
    const pull = { number: 12, url: "", headSha: text, state: "open" as const }
    const state = aState({ why: text, checks, pull })
    const lines = writeReportSummary(aResult({ why: text, state, warnings: [text], ticketKey: "PPL-1" }), []).split(
      "\n",
    )
    const [why, check, warning] = [lines[2], lines.find(line => line.startsWith("| Check ")), lines.at(-2)]
    const [name = "", word = ""] = tableCells(check ?? "")
    expect(activeMarkup(why ?? ""), text).toEqual([])
    expect(activeMarkup(name.replace(/^Check /, "x")), text).toEqual([])
    expect(activeMarkup(word), text).toEqual([])
    expect(activeMarkup((warning ?? "").replace(/^- /, "x")), text).toEqual([])
    expect(lines.length, text).toBeLessThan(25)
  }
})
