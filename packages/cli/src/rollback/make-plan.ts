import { DEFAULT_CONFIG } from "@auto-triage/shared/config/defaults"
import { ConfigError } from "@auto-triage/shared/errors"
import { planBack } from "@auto-triage/shared/pipeline/rollback/plan-back"
import { planCapability } from "@auto-triage/shared/pipeline/rollback/plan-capability"
import { planFixes } from "@auto-triage/shared/pipeline/rollback/plan-fixes"
import { planTriage } from "@auto-triage/shared/pipeline/rollback/plan-triage"
import type { RollbackPlan } from "@auto-triage/shared/pipeline/rollback/rollback-step"
import type { KeptRecord } from "./record-store.ts"
import type { RollbackCommand } from "./rollback-command.ts"
import type { RollbackPorts } from "./rollback-ports.ts"

const WEBHOOK = "perci-autofix-dispatch"
const VARIABLE = "AUTOFIX_GITHUB_DISPATCH_TOKEN"

/** What a command will do. @throws ConfigError where a setting or a right that it needs is missing */
export async function makePlan(
  command: RollbackCommand,
  ports: RollbackPorts,
  { standing, progress }: { readonly standing: readonly KeptRecord[]; readonly progress: (words: string) => void },
): Promise<RollbackPlan> {
  if (command.back)
    return planBack(
      ports,
      standing.flatMap(({ record }) => record.changes),
    )
  const { environment, waitMs } = command
  const isStaging = environment === "staging"
  switch (command.what) {
    case "fixes":
      return planFixes({ ...ports, ...command, branchPrefix: DEFAULT_CONFIG.autofix.branchPrefix, progress })
    case "triage": {
      const { alerts } = ports
      if (alerts === null)
        throw new ConfigError("Set DATADOG_API_KEY and DATADOG_APP_KEY: monitors are muted in Datadog")
      const webhook = isStaging ? `${WEBHOOK}-staging` : WEBHOOK
      return planTriage({ ...ports, alerts, environment, webhook, waitMs, workflows: command.workflows })
    }
    case "capability": {
      const { only, removeSecrets } = command
      const variable = isStaging ? `${VARIABLE}_STAGING` : VARIABLE
      return planCapability({ ...ports, token: ports.token?.probe ?? null, only, removeSecrets, variable })
    }
  }
}
