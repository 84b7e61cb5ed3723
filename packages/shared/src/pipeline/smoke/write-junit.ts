import { cleanText } from "../../text/clean.ts"
import type { SmokeResult, StageResult } from "./run-smoke.ts"

const LONGEST = 4000

/** The result as JUnit XML, one test case for each stage. */
export function writeJunit({ task, stages }: SmokeResult): string {
  const count = (state: StageResult["state"]): number => stages.filter(stage => stage.state === state).length
  const seconds = stages.reduce((sum, { ms }) => sum + ms, 0) / 1000
  const suite = `smoke test of ${task.service} in ${task.environment}, mode ${task.mode}`
  const totals = `tests="${stages.length}" failures="${count("failed")}" errors="0" skipped="${count("skipped")}" time="${seconds.toFixed(3)}"`
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites ${totals}>`,
    `  <testsuite name="${xmlText(suite)}" ${totals}>`,
    ...stages.map(caseOf),
    "  </testsuite>",
    "</testsuites>",
    "",
  ].join("\n")
}

function caseOf(stage: StageResult): string {
  const open = `    <testcase classname="auto-triage.smoke-test" name="${stage.stage}" time="${(stage.ms / 1000).toFixed(3)}">`
  return [open, ...bodyOf(stage), "    </testcase>"].join("\n")
}

function bodyOf({ state, seen, evidence, causes }: StageResult): readonly string[] {
  if (state === "skipped") return [`      <skipped message="${xmlText(seen)}"/>`]
  const lines = [evidence ?? "", ...causes.map(({ check, why, fix }) => `${check}: ${why}. ${fix ?? ""}`)]
  const text = lines
    .filter(line => line.trim() !== "")
    .map(xmlText)
    .join("\n")
  if (state === "failed") return [`      <failure message="${xmlText(seen)}">${text}</failure>`]
  return [`      <system-out>${xmlText(seen)}${text === "" ? "" : `\n${text}`}</system-out>`]
}

/** For content and quoted attributes alike. Characters that XML cannot hold are gone with the invisible ones. */
function xmlText(value: string): string {
  return cleanText(value, { maxLength: LONGEST }).text.replace(/[&<>"']/g, sign => `&#${sign.charCodeAt(0)};`)
}
