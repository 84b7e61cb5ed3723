import { loadConfig } from "../../packages/shared/src/config/load-config.ts"
import { readFile } from "../repository-files.ts"

type Schema = {
  readonly properties?: Readonly<Record<string, Schema>>
  readonly items?: Schema
  readonly enum?: readonly string[]
}

export type SchemaKeys = Readonly<Record<"file" | "service" | "monitor" | "sources", readonly string[]>>

/** Keys of auto-triage.yml that the Terraform module checks, in the order of the published schema. */
export function schemaKeys(): SchemaKeys {
  const schema = JSON.parse(readFile("schemas/auto-triage.schema.json")) as Schema
  const service = schema.properties?.["services"]?.items
  const monitors = service?.properties?.["monitors"]
  return {
    file: Object.keys(schema.properties ?? {}),
    service: Object.keys(service?.properties ?? {}),
    monitor: Object.keys(monitors?.properties ?? {}),
    sources: monitors?.properties?.["source"]?.enum ?? [],
  }
}

const config = loadConfig("services: [{ name: api }]", "auto-triage.yml")
const monitors = config.services[0]?.monitors

/** The ends of the module's expressions that fall back to a default, with the defaults of the actions. */
export const MONITOR_DEFAULTS: readonly string[] = [
  `service.monitors.source, "${monitors?.source}")`,
  `service.monitors["new-above"], ${monitors?.newAbove})`,
  `service.monitors["impact-above"], ${monitors?.impactAbove})`,
  `service.monitors["impact-window"], "${monitors?.impactWindow}")`,
  `tostring(name)], ["${config.productionEnvironments.join('", "')}"])`,
  `tostring(local.file.site), "${config.site}")`,
  `tonumber(local.file.autofix["max-usd-per-day"]), ${config.autofix.maxUsdPerDay})`,
]
