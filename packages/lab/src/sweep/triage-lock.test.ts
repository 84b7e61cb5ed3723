import { readFileSync } from "node:fs"
import { join } from "node:path"
import { triageLock } from "@auto-triage/shared/pipeline/sweep/triage-lock"
import { expect, test } from "vitest"
import { parse } from "yaml"
import { PRODUCT_ROOT } from "../world/product-files.ts"

test("the group that a sweep asks for is the one that a triage of the issue holds", () => {
  const file = readFileSync(join(PRODUCT_ROOT, ".github/workflows/error-triage.yml"), "utf8")
  const workflow = parse(file) as { readonly jobs: { readonly triage: { readonly concurrency: { group: string } } } }
  const { group } = workflow.jobs.triage.concurrency
  const id = "${{ inputs.issue_id || github.event.client_payload.issue.id ||"
  expect(group.slice(0, triageLock(id).length)).toBe(triageLock(id))
})
