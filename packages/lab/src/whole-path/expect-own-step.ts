import { readFileSync } from "node:fs"
import { join } from "node:path"
import { cleanText } from "@auto-triage/shared/text/clean"
import { commandsIn } from "@auto-triage/shared/text/testing/runner-commands"
import { expect } from "vitest"
import { parse } from "yaml"
import type { StepDetail } from "../runner/run-detail.ts"
import { PRODUCT_ROOT } from "../world/product-files.ts"

const SECRET_LINE = /^\s+(?:datadog-(?:api|app)-key|jira-(?:base-url|user-email|api-token)|github-token): \*\*\*$/
const RUNNERS_LINE =
  /^##\[(?:group\](?:Run (?:\$\/actions\/[a-z-]+|actions\/upload-artifact@[0-9a-f]{40})|triage|dedupe|autofix-gate|GITHUB_TOKEN Permissions)|endgroup\])$/

/** A step that did what its action says and no more: no annotation, no mask, no output or command of somebody else. */
export function expectOwnStep(step: StepDetail): void {
  expect(step.annotations).toEqual([])
  const declared = outputsOf(step.uses ?? "")
  expect(Object.keys(step.outputs).filter(name => !declared.includes(name))).toEqual([])
  for (const value of Object.values(step.outputs)) expect(value).toBe(cleanText(value).text)
  for (const line of step.log.split("\n")) {
    if (RUNNERS_LINE.test(line)) continue
    expect(commandsIn(line), line).toEqual([])
    expect(line).toBe(cleanText(line).text)
    expect(line.includes("***") && !SECRET_LINE.test(line), line).toBe(false)
  }
}

function outputsOf(uses: string): readonly string[] {
  const [, own, shared] = /^(?:\$\/actions\/([a-z-]+)|actions\/([a-z-]+)@[0-9a-f]{40})$/.exec(uses) ?? []
  const folder = own === undefined ? `packages/lab/src/runner/stand-ins/${shared}` : `actions/${own}`
  if (own === undefined && shared === undefined) return []
  const file = parse(readFileSync(join(PRODUCT_ROOT, folder, "action.yml"), "utf8")) as {
    readonly outputs: Readonly<Record<string, unknown>>
  }
  return Object.keys(file.outputs)
}
