import type { ServiceConfig } from "../../config/config.ts"

/** A service of which nothing is known but its name. */
export function aService(given: Partial<ServiceConfig> = {}): ServiceConfig {
  return {
    name: "backend-api",
    path: null,
    team: null,
    component: null,
    labels: [],
    tracks: [],
    criticality: 0,
    environments: [],
    commands: { install: null, lint: null, typecheck: null, test: null, testFiles: null },
    editable: [],
    monitors: { source: "all", newAbove: 0, impactAbove: 50, impactWindow: "1h" },
    ...given,
  }
}
