import { readVariable } from "../adapters/github/fix-host-variable.ts"
import type { ReadSwitch } from "../pipeline/publish/publish-task.ts"
import { isExactlyTrue } from "./inputs.ts"

export type SwitchAccess = {
  readonly apiUrl: string
  readonly repository: string
  /** Empty: nobody may read variables, and what the job started with stays. */
  readonly token: string
}

const NAME = "AUTOFIX_ENABLED"

/** Asks for the switch as it is now. What cannot be read counts as off. */
export function switchReader({ apiUrl, repository, token }: SwitchAccess): ReadSwitch {
  return async () => {
    if (token === "") return { on: true }
    const variable = await readVariable({ apiUrl, repository, token }, NAME)
    if (variable.kind === "value" && isExactlyTrue(variable.value)) return { on: true }
    if (variable.kind === "refused")
      return {
        on: false,
        why: `${NAME} cannot be read: GitHub answered ${variable.status} to the token in the input "switch-token" (the secret AUTOFIX_SWITCH_TOKEN), which needs the permission Variables: read`,
      }
    return { on: false, why: `${NAME} is ${variable.kind === "unset" ? "not set" : "no longer true"}` }
  }
}
