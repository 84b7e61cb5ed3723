import type { ServiceConfig } from "@auto-triage/shared/config/config"
import { ConfigError } from "@auto-triage/shared/errors"
import type { Emulator } from "../core/emulator.ts"
import { askDatadog } from "./ask-datadog.ts"
import { fillPlaceholders } from "./fill-placeholders.ts"
import { monitoredServices } from "./monitored-services.ts"
import { datadogEnv, ENVIRONMENTS, type ProvisionOrder } from "./provision-order.ts"
import { type Placeholders, readRecordedState } from "./recorded-state.ts"
import type { EnvironmentName } from "./terraform-workspace.ts"

/**
 * Sends the requests that the provider sent when the module was really applied, with this world's values in them. They
 * go through the emulator's API, which refuses what Datadog refuses.
 *
 * @throws ConfigError where it does.
 */
export async function replayRecorded(order: ProvisionOrder, datadog: Emulator): Promise<void> {
  for (const environment of ENVIRONMENTS) await replayEnvironment(environment, order, datadog)
}

async function replayEnvironment(
  environment: EnvironmentName,
  order: ProvisionOrder,
  datadog: Emulator,
): Promise<void> {
  const env = datadogEnv(environment, order.config)
  const common = commonValues(order, env)
  const services = monitoredServices(order.config, env)
  // Terraform refuses to watch an environment in which nothing runs: it is switched off there.
  if (services.length === 0) return
  for (const { path, perService, body } of readRecordedState(environment).requests) {
    const all = perService ? services.map(service => ({ ...common, ...serviceValues(service) })) : [common]
    for (const values of all) await create(datadog, { path, body: fillPlaceholders(body, values), keys: order.keys })
  }
}

/** The placeholders that every recorded request may hold. */
function commonValues({ config, repository, urls, token }: ProvisionOrder, env: string): Placeholders {
  const { site, autofix } = config
  return {
    env,
    token,
    repository,
    repositoryTag: repository.toLowerCase(),
    github: urls.github,
    site,
    appUrl: `https://${site.split(".").length > 2 ? "" : "app."}${site}`,
    usdPerDay: autofix.maxUsdPerDay,
    // To the digits that a decimal calculation would give.
    usdPerDayWarning: Number((autofix.maxUsdPerDay * 0.8).toPrecision(12)),
  }
}

/** The placeholders of requests that are sent once per service. */
function serviceValues({ name, monitors }: ServiceConfig): Placeholders {
  const { source, newAbove, impactAbove, impactWindow } = monitors
  const isPlain = /^[\p{L}\d_.-]+$/u.test(name)
  const serviceTerm = isPlain ? `service:${name}` : `service:\\"${name}\\"`
  return { service: name, serviceTerm, source, newAbove, impactAbove, impactWindow }
}

type Creation = { readonly path: string; readonly body: unknown; readonly keys: ProvisionOrder["keys"] }

async function create(datadog: Emulator, creation: Creation): Promise<void> {
  const response = await askDatadog(datadog, { ...creation, method: "POST" })
  if (response.ok) return
  throw new ConfigError(`Datadog refuses what the configuration asks for: ${creation.path}: ${await response.text()}`)
}
