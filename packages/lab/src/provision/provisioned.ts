import type { Emulator } from "../core/emulator.ts"
import { askDatadog } from "./ask-datadog.ts"
import { datadogEnv, ENVIRONMENTS, type ProvisionOrder } from "./provision-order.ts"
import type { EnvironmentName } from "./terraform-workspace.ts"

/** Where the lab's monitors, webhooks and dashboards come from. */
export type Provisioned = {
  /** recorded: what a real apply had made was put in its place; nothing: there are none. */
  readonly how: "terraform" | "recorded" | "nothing"
  /** Why it was done so, as a sentence. */
  readonly reason: string
  readonly ms: number
  readonly environments: readonly ProvisionedEnvironment[]
}

export type ProvisionedEnvironment = {
  readonly name: EnvironmentName
  /** Value of the env tag that its monitors watch. */
  readonly env: string
  /** Names, those of the dead-man's switch included. */
  readonly monitors: readonly string[]
}

/** What both environments have in this Datadog. */
export async function provisionedEnvironments(
  order: ProvisionOrder,
  datadog: Emulator,
): Promise<readonly ProvisionedEnvironment[]> {
  const response = await askDatadog(datadog, { keys: order.keys, path: "/api/v1/monitor?page_size=1000" })
  const all = (await response.json()) as readonly { readonly name: string; readonly tags: readonly string[] }[]
  return ENVIRONMENTS.map(name => {
    const env = datadogEnv(name, order.config)
    return { name, env, monitors: all.filter(({ tags }) => tags.includes(`env:${env}`)).map(monitor => monitor.name) }
  })
}

/** In plain words, one line. */
export function describeProvisioned({ how, reason, ms, environments }: Provisioned): string {
  if (how === "nothing") return `Datadog is empty. ${reason}`
  const made = environments.map(({ name, monitors }) => `${monitors.length} monitors in ${name}`).join(" and ")
  const took = `${(ms / 1000).toFixed(1)} s`
  return how === "terraform"
    ? `Terraform made ${made}, in ${took}. ${reason}`
    : `A recorded apply of Terraform gave ${made}. ${reason}`
}
