import type { ActionEnd, ActionRun } from "@auto-triage/shared/action/run-action"
import { BugError } from "@auto-triage/shared/errors"

export function autofixAgent(run: ActionRun): Promise<ActionEnd> {
  throw new BugError(`${run.env.repository}: not there yet`)
}
