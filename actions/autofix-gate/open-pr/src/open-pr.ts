import type { ActionEnd, ActionRun } from "@auto-triage/shared/action/run-action"
import { BugError } from "@auto-triage/shared/errors"

export function openPr(run: ActionRun): Promise<ActionEnd> {
  throw new BugError(`${run.env.repository}: not there yet`)
}
