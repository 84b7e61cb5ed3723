import { rmSync } from "node:fs"
import { join } from "node:path"
import { ConfigError } from "@auto-triage/shared/errors"
import type { DatadogEmulator } from "../datadog/datadog.ts"
import { applyTerraform } from "./apply-terraform.ts"
import { findTerraform } from "./find-terraform.ts"
import { type Provisioned, provisionedEnvironments } from "./provisioned.ts"
import type { ProvisionOrder } from "./provision-order.ts"
import { replayRecorded } from "./replay-recorded.ts"
import { terraformError } from "./terraform-error.ts"
import { programName } from "./terraform-workspace.ts"

/**
 * terraform: apply the module with the real provider, or fail; recorded: put what a real apply made in its place;
 * auto: the first where it works, else the second; nothing: leave Datadog empty, for who applies something himself.
 */
export type ProvisionHow = "terraform" | "recorded" | "auto" | "nothing"

type Place = {
  readonly datadog: DatadogEmulator
  /** For the copy of the module and its state. */
  readonly directory: string
  /** tofu or terraform; null where there is none. */
  readonly program?: string | null
}

type Told = Pick<Provisioned, "how" | "reason">

/**
 * Makes the monitors, webhooks and dashboards of a world.
 *
 * @throws ConfigError where Datadog or Terraform refuses what the configuration asks for, and where Terraform was asked
 * for and cannot be had.
 */
export async function provisionWorld(order: ProvisionOrder, how: ProvisionHow, place: Place): Promise<Provisioned> {
  const started = performance.now()
  const told = await provision(order, how, place)
  const environments = await provisionedEnvironments(order, place.datadog)
  return { ...told, ms: Math.round(performance.now() - started), environments }
}

async function provision(order: ProvisionOrder, how: ProvisionHow, place: Place): Promise<Told> {
  if (how === "nothing") return { how, reason: "Nothing was to be made at the start." }
  if (how === "recorded") return replay(order, place, "A real apply was not asked for.")
  const { program = findTerraform() } = place
  if (program === null) {
    const reason = "Neither tofu nor terraform is on the PATH of this machine."
    if (how === "terraform") throw new ConfigError(`${reason} Install one of them, or use the recorded apply.`)
    return replay(order, place, reason)
  }
  const folder = join(place.directory, "terraform")
  const applied = await applyTerraform(order, { program, folder })
  if (applied.ok) return { how: "terraform", reason: `The program was ${programName(program)}, at ${program}.` }
  const what = `${programName(program)}: ${applied.step} of ${applied.environment} failed`
  if (how === "terraform" || !isEmpty(place.datadog)) throw new ConfigError(`${what}:\n${applied.run.output.trim()}`)
  rmSync(folder, { recursive: true, force: true })
  return replay(order, place, `A real apply was not possible. ${what}: ${terraformError(applied.run.output)}`)
}

async function replay(order: ProvisionOrder, { datadog }: Place, reason: string): Promise<Told> {
  await replayRecorded(order, datadog)
  return { how: "recorded", reason }
}

function isEmpty(datadog: DatadogEmulator): boolean {
  const { monitors, webhooks, variables, dashboards } = datadog.snapshot()
  return [monitors, webhooks, variables, dashboards].every(things => things.length === 0)
}
