import type { MonitorFacts } from "../../../../ports/datadog-inspection.ts"
import type { Expected } from "../../doctor-sources.ts"

const CALLS_PRODUCTION = /@webhook-perci-autofix-dispatch(?![\w-])/

/**
 * Datadog's env tag of what is deployed as production, by the monitors of this repository; one of the configuration's names
 * where one has monitors, else the one that monitors have instead. Null where nothing is deployed.
 */
export function deployedProduction(all: readonly MonitorFacts[], { repository, config }: Expected): string | null {
  const own = all.filter(
    ({ tags, message }) =>
      tags.includes(`repository:${repository.toLowerCase()}`) &&
      (tags.includes("auto-triage:new-issue") || tags.includes("auto-triage:high-impact")) &&
      CALLS_PRODUCTION.test(message),
  )
  const envs = own.flatMap(({ tags }) =>
    tags.filter(tag => tag.startsWith("env:")).map(tag => tag.slice("env:".length)),
  )
  const known = config.productionEnvironments.find(env => envs.includes(env.toLowerCase()))
  if (known !== undefined) return known
  // One monitor with a wrong tag is that monitor's fault.
  const [first] = envs
  return first !== undefined && first !== "staging" && envs.length > 1 && envs.every(env => env === first)
    ? first
    : null
}
