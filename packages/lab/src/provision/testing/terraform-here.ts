import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { findTerraform } from "../find-terraform.ts"
import { terraformError } from "../terraform-error.ts"
import { openTerraformWorkspace } from "../terraform-workspace.ts"

const PROBE_LIMIT_MS = 60_000

/** Path of the program whose provider can be had here, too; null, with the reason said, where one of them is missing. */
export async function terraformHere(): Promise<string | null> {
  const program = findTerraform()
  if (program === null) return missing("neither tofu nor terraform is on the PATH")
  const folder = mkdtempSync(join(tmpdir(), "auto-triage-probe-"))
  try {
    const keys = { apiKey: "", appKey: "" }
    const workspace = openTerraformWorkspace({ program, folder, environment: "staging", variables: {}, keys })
    const { exitCode, output } = await workspace.init(PROBE_LIMIT_MS)
    return exitCode === 0 ? program : missing(`the provider cannot be had: ${terraformError(output)}`)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function missing(reason: string): null {
  console.warn(`Terraform is not tested: ${reason}.`)
  return null
}
