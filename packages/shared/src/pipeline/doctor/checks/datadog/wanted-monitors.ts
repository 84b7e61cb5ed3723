import type { ServiceConfig } from "../../../../config/config.ts"
import type { MonitorFacts } from "../../../../ports/datadog-inspection.ts"
import type { Expected } from "../../doctor-sources.ts"
import type { MonitorKind } from "./expected-query.ts"
import { type OwnMonitors, ownMonitors } from "./own-monitors.ts"

export type WantedMonitor = {
  /** Its name in words, e.g. "new-issue of backend-api in production". */
  readonly subject: string
  readonly kind: MonitorKind
  readonly environment: OwnMonitors
  readonly service: ServiceConfig
  /** Those that are there; more than one is one too many. */
  readonly found: readonly MonitorFacts[]
}

const KINDS: readonly MonitorKind[] = ["new-issue", "high-impact"]

/** Both monitors of each service in each environment that is watched, with what Datadog has of them. */
export function wantedMonitors(all: readonly MonitorFacts[], expected: Expected): readonly WantedMonitor[] {
  return ownMonitors(all, expected).flatMap(environment =>
    environment.services.flatMap(service =>
      KINDS.map(kind => ({
        subject: `${kind} of ${service.name} in ${environment.env}`,
        kind,
        environment,
        service,
        found: environment.monitors.filter(
          ({ tags }) => tags.includes(`auto-triage:${kind}`) && tags.includes(`service:${service.name.toLowerCase()}`),
        ),
      })),
    ),
  )
}
