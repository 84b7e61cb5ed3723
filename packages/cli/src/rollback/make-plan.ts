import { ConfigError } from "@auto-triage/shared/errors"
import { planBack } from "@auto-triage/shared/pipeline/rollback/plan-back"
import { planCapability } from "@auto-triage/shared/pipeline/rollback/plan-capability"
import { planFixes } from "@auto-triage/shared/pipeline/rollback/plan-fixes"
import { planTriage } from "@auto-triage/shared/pipeline/rollback/plan-triage"
import type { RollbackPlan, RollbackProof } from "@auto-triage/shared/pipeline/rollback/rollback-step"
import type { RollbackTarget } from "@auto-triage/shared/pipeline/rollback/rollback-target"
import { readTarget } from "./read-target.ts"
import { readTries } from "./read-tries.ts"
import type { KeptRecord } from "./record-store.ts"
import type { RollbackCommand } from "./rollback-command.ts"
import type { RollbackPorts } from "./rollback-ports.ts"

/** A repository of another name has no monitors, no App and no token either. */
const UNSEEN: RollbackProof = {
  state: "unknown",
  words:
    "GitHub did not show the repository, so what belongs to it was found by usual names: check GITHUB_REPOSITORY and GITHUB_TOKEN",
}

/** What a command will do. @throws ConfigError where a setting or a right that it needs is missing */
export async function makePlan(
  command: RollbackCommand,
  ports: RollbackPorts,
  { standing, progress }: { readonly standing: readonly KeptRecord[]; readonly progress: (words: string) => void },
): Promise<RollbackPlan> {
  const target = await readTarget(ports, command.environment)
  const plan = await planFor(command, { ...ports, target }, { standing, progress })
  return {
    ...plan,
    notes: [...target.notes, ...plan.notes],
    prove: async () => [...(await plan.prove()), ...(target.isSeen ? [] : [UNSEEN])],
  }
}

type Order = RollbackPorts & { readonly target: RollbackTarget }

async function planFor(
  command: RollbackCommand,
  { target, ...ports }: Order,
  { standing, progress }: { readonly standing: readonly KeptRecord[]; readonly progress: (words: string) => void },
): Promise<RollbackPlan> {
  if (command.back)
    return planBack(
      { ...ports, ...target },
      standing.flatMap(({ record }) => record.changes),
    )
  switch (command.what) {
    case "fixes":
      return planFixes({ ...ports, ...target, ...command, tries: await readTries(ports, target), progress })
    case "triage": {
      const { alerts } = ports
      if (alerts === null)
        throw new ConfigError("Set DATADOG_API_KEY and DATADOG_APP_KEY: monitors are muted in Datadog")
      return planTriage({ ...ports, ...target, ...command, alerts })
    }
    case "capability": {
      if (command.uninstall && ports.app === null)
        throw new ConfigError(
          "Set AUTOFIX_APP_ID and AUTOFIX_APP_PRIVATE_KEY: only the App itself may uninstall itself",
        )
      if (command.revokeToken && (ports.token === null || !command.only.includes("dispatch")))
        throw new ConfigError(
          "--revoke-token needs DATADOG_AUTOFIX_GITHUB_DISPATCH_PAT, the token itself, and dispatch among --only",
        )
      return planCapability({ ...ports, ...target, ...command })
    }
  }
}
