import type { MonitorFacts } from "../../../../ports/datadog-inspection.ts"
import type { Expected } from "../../doctor-sources.ts"
import { deployedProduction } from "./deployed-production.ts"
import { type WatchedEnvironment, watchedEnvironments } from "./watched-environments.ts"

export type OwnMonitors = WatchedEnvironment & { readonly monitors: readonly MonitorFacts[] }

/**
 * The monitors that Terraform made for this repository, by environment. Staging without any is switched off and left out;
 * production is always wanted.
 */
export function ownMonitors(all: readonly MonitorFacts[], expected: Expected): readonly OwnMonitors[] {
  const repository = `repository:${expected.repository.toLowerCase()}`
  const own = all.filter(({ tags }) => tags.includes(repository) && tags.some(tag => tag.startsWith("auto-triage:")))
  return watchedEnvironments(expected.config, deployedProduction(all, expected))
    .map(environment => ({
      ...environment,
      monitors: own.filter(({ tags }) => tags.includes(`env:${environment.env.toLowerCase()}`)),
    }))
    .filter(({ name, monitors }) => name === "production" || monitors.length > 0)
}
