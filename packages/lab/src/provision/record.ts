import { writeFileSync } from "node:fs"
import { ConfigError } from "@auto-triage/shared/errors"
import { findTerraform } from "./find-terraform.ts"
import { ENVIRONMENTS } from "./provision-order.ts"
import { recordedFile } from "./recorded-state.ts"
import { recordStates } from "./record-state.ts"

// Writes what worlds without Terraform put in its place. To be run after every change of infrastructure/terraform.
try {
  const program = findTerraform()
  if (program === null) throw new ConfigError("Neither tofu nor terraform is on the PATH; one of them is needed.")
  const states = await recordStates(program)
  for (const environment of ENVIRONMENTS) {
    const file = recordedFile(environment)
    writeFileSync(file, `${JSON.stringify(states[environment], null, 2)}\n`)
    process.stdout.write(`${file}: ${states[environment].requests.length} requests\n`)
  }
} catch (error) {
  process.stderr.write(`${error instanceof ConfigError ? error.message : String(error)}\n`)
  process.exitCode = 1
}
