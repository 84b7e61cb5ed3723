import { readFileSync } from "node:fs"
import { parse } from "yaml"
import { expect, test } from "vitest"
import { callerWorkflows } from "./caller-workflows.ts"

const SWEEP = `name: Sweep
on:
  schedule: [{ cron: "7 * * * *" }]
  workflow_dispatch:
    inputs:
      minutes: { type: string, default: "" }
      dry_run: { type: boolean, default: false }
      here_alone: { type: string }
  workflow_call:
    inputs:
      minutes: { type: string }
      dry_run: { type: boolean }
jobs: {}
`

test("what a person may say to a called workflow by hand, the caller takes and hands on", () => {
  const files = callerWorkflows({
    product: "org/product",
    pin: "0".repeat(40),
    checks: [],
    workflow: file => (file === "error-sweep.yml" ? SWEEP : null),
  })
  const caller = parse(files.get("error-sweep.yml") ?? "") as {
    on: { workflow_dispatch: { inputs: object } }
    jobs: { "error-sweep": { with: object } }
  }
  expect(caller.on.workflow_dispatch.inputs).toEqual({
    minutes: { type: "string", default: "" },
    dry_run: { type: "boolean", default: false },
  })
  expect(caller.jobs["error-sweep"].with).toEqual({
    minutes: "${{ inputs.minutes }}",
    dry_run: "${{ inputs.dry_run == true }}",
  })
})

test("the triage of a caller names the error in its runs, as the product's own and the README's do", () => {
  const given = { product: "org/product", pin: "0".repeat(40), checks: [], workflow: () => null }
  const read = (path: string): string => readFileSync(new URL(`../../../../../${path}`, import.meta.url), "utf8")
  const texts = [callerWorkflows(given).get("error-triage.yml") ?? "", read("README.md")]
  const own = runName(read(".github/workflows/error-triage.yml"))
  expect(own).toContain("inputs.issue_id || github.event.client_payload.issue.id")
  for (const text of texts) expect(own).toContain(runName(text))
})

/** The expression in the name of a run. */
function runName(text: string): string {
  return /^run-name: [^$]*\$\{\{ (.*) \}\}$/m.exec(text)?.[1] ?? "none"
}
