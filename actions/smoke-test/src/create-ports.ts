import { onCancel } from "@auto-triage/shared/action/on-cancel"
import type { ActionRun } from "@auto-triage/shared/action/run-action"
import type { Config } from "@auto-triage/shared/config/config"
import type { SmokePorts } from "@auto-triage/shared/pipeline/smoke/smoke-ports"
import { openSmokePorts } from "@auto-triage/shared/smoke/open-smoke-ports"
import type { SmokeInputs } from "./inputs.ts"

/** The vendors as the inputs name them. From here on the action ends a cancelled run itself: it has to clean up. */
export function createPorts({ env, clock, transport }: ActionRun, inputs: SmokeInputs, config: Config): SmokePorts {
  const { githubToken: token, access } = inputs
  const github = { apiUrl: env.apiUrl, repository: env.repository, token }
  return openSmokePorts({ ...access, github }, config, { transport, clock, cancelled: onCancel() })
}
