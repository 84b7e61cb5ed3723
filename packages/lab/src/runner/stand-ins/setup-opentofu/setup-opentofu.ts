import { delimiter, join } from "node:path"
import { isProgram } from "../../../core/is-program.ts"
import type { ActionProcess } from "../toolkit/action-process.ts"
import { refuseInputs } from "../toolkit/refuse-inputs.ts"

/** Name of the variable in which a job finds the PATH of the lab itself. */
export const TOOLS_PATH = "LAB_TOOLS_PATH"

/** Puts the OpenTofu that the lab's machine has on the PATH of the job, whichever version it is; nothing is installed. */
export function setupOpentofu(action: ActionProcess): void {
  refuseInputs(action, {
    cli_config_credentials_token: [],
    provider_acceptance_tests: ["false"],
    tofu_wrapper: ["false"],
  })
  const folders = `${action.env[TOOLS_PATH] ?? ""}${delimiter}${action.env["PATH"] ?? ""}`.split(delimiter)
  const folder = folders.find(candidate => candidate !== "" && isProgram(join(candidate, "tofu")))
  if (folder === undefined)
    throw new Error("OpenTofu is not installed on the lab's machine: put tofu on the PATH that the lab is started with")
  action.print(`Found ${join(folder, "tofu")} on the machine; asked for: ${action.input("tofu_version")}`)
  action.addPath(folder)
}
