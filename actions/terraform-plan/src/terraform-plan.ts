import { closeSync, fstatSync, openSync, readFileSync, readSync } from "node:fs"
import { metricsIntake } from "@auto-triage/shared/action/metrics-intake"
import type { ActionEnd, ActionRun } from "@auto-triage/shared/action/run-action"
import { ConfigError } from "@auto-triage/shared/errors"
import { measure } from "@auto-triage/shared/pipeline/metrics/measure"
import { explainFailure } from "./failure/explain-failure.ts"
import { summariseFailure } from "./failure/summarise-failure.ts"
import { type PlanInputs, readInputs } from "./inputs.ts"
import { countText } from "./plan/count-text.ts"
import { type Plan, readPlan } from "./plan/read-plan.ts"
import { summarisePlan } from "./plan/summarise-plan.ts"

// What comes last in a log is why it ended.
const LARGEST_LOG_BYTES = 1024 * 1024

/** terraform-plan: a plan that people can read, or a failure that says what to change. */
export async function terraformPlan(run: ActionRun): Promise<ActionEnd> {
  run.measureTo(metricsIntake(run.inputs))
  const inputs = readInputs(run.inputs)
  return inputs.asked.kind === "plan" ? showPlan(run, inputs) : explainLog(run, inputs)
}

function showPlan({ log }: ActionRun, { asked, environment, mode }: PlanInputs): ActionEnd {
  const plan = readPlan(readText(asked.path))
  const changes = plan.changes.length > 0 || plan.outputs.length > 0
  log.info("plan", { environment, changes, ...plan.counts })
  return {
    outputs: {
      changes: String(changes),
      create: String(plan.counts.create),
      change: String(plan.counts.update),
      replace: String(plan.counts.replace),
      destroy: String(plan.counts.delete),
      cause: "",
    },
    summary: () => summarisePlan(plan, { environment, mode }),
    ...(mode === "drift" ? driftOf(plan, { environment, changes }) : {}),
  }
}

/** A check for drift measures what it finds, and fails where there is some. */
function driftOf(
  plan: Plan,
  { environment, changes }: { readonly environment: string; readonly changes: boolean },
): Pick<ActionEnd, "metrics" | "failed"> {
  const metrics = [measure("auto_triage.terraform.drift", changes ? 1 : 0, { environment })]
  if (!changes) return { metrics }
  const first = plan.changes.slice(0, 5).map(({ address }) => address)
  const named =
    first.length < plan.changes.length ? [...first, `and ${plan.changes.length - first.length} more`] : first
  const what = plan.changes.length === 0 ? "outputs alone" : named.join(", ")
  const failed = `Datadog is not as the code says in ${environment} (${countText(plan.counts)}): ${what}. The summary shows what differs; run this workflow by hand for ${environment} to put it back, or change the code`
  return { metrics, failed }
}

function explainLog({ log }: ActionRun, { asked, environment, mode }: PlanInputs): ActionEnd {
  const [first, ...others] = explainFailure(readEnd(asked.path), { environment, mode })
  if (first === undefined) throw new ConfigError('The file of the input "log" holds no error')
  for (const { says, change } of others) log.error(`${environment}: ${says}. ${change}`)
  return {
    outputs: { changes: "", create: "", change: "", replace: "", destroy: "", cause: first.cause },
    summary: () => summariseFailure([first, ...others], environment),
    failed: `${environment}: ${first.says}. ${first.change}`,
  }
}

function readText(path: string): string {
  try {
    return readFileSync(path, "utf8")
  } catch (error) {
    throw new ConfigError(
      'The input "plan" leads to no file that can be read: write it with `tofu show -json` before this step',
      { cause: error },
    )
  }
}

function readEnd(path: string): string {
  let file: number | null = null
  try {
    file = openSync(path, "r")
    const { size } = fstatSync(file)
    const length = Math.min(size, LARGEST_LOG_BYTES)
    const bytes = Buffer.alloc(length)
    readSync(file, bytes, 0, length, size - length)
    return bytes.toString("utf8")
  } catch (error) {
    throw new ConfigError(
      'The input "log" leads to no file that can be read: write what the command prints into it, with `tee`',
      { cause: error },
    )
  } finally {
    if (file !== null) closeSync(file)
  }
}
