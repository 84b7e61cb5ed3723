import type { WebhookFacts } from "../../../../ports/datadog-inspection.ts"
import type { Reading } from "../../../../ports/reading.ts"
import type { DoctorSources } from "../../doctor-sources.ts"
import { type OwnMonitors, ownMonitors } from "./own-monitors.ts"

export type EnvironmentWebhook = {
  readonly environment: OwnMonitors
  /** Null where it is missing. */
  readonly webhook: WebhookFacts | null
  readonly variable: { readonly isSecret: boolean } | null
}

/** The webhook and the token variable of each environment that is watched. */
export async function readWebhooks(sources: DoctorSources): Promise<Reading<readonly EnvironmentWebhook[]>> {
  const { datadog, expected } = sources
  const monitors = await datadog.monitors()
  const environments = ownMonitors(monitors.kind === "seen" ? monitors.value : [], expected)
  const found: EnvironmentWebhook[] = []
  for (const environment of environments) {
    const webhook = await datadog.webhook(environment.webhook)
    if (webhook.kind === "hidden") return webhook
    const variable = await datadog.customVariable(environment.variable)
    if (variable.kind === "hidden") return variable
    found.push({ environment, webhook: webhook.value, variable: variable.value })
  }
  return { kind: "seen", value: found }
}
