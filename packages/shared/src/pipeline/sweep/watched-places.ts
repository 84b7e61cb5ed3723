import type { WatchMonitor } from "../../ports/alert-source.ts"

/** A monitor that tells of new errors of one service in one environment. */
export type WatchedPlace = Omit<WatchMonitor, "service" | "environment" | "muted"> & {
  readonly service: string
  readonly environment: string
}

export type WatchedPlaces = {
  readonly places: readonly WatchedPlace[]
  /** Environments that any monitor of ours is for, muted ones included; in order. */
  readonly environments: readonly string[]
  /** Monitors that are left alone, each with the reason. */
  readonly skipped: readonly { readonly monitor: WatchMonitor; readonly why: string }[]
}

/**
 * Which monitors are to be looked after. Several repositories may share an organisation of Datadog, so those of services
 * that this one does not name are another's.
 */
export function watchedPlaces(
  monitors: readonly WatchMonitor[],
  services: readonly { readonly name: string }[],
): WatchedPlaces {
  const ours = new Set(services.map(({ name }) => name.toLowerCase()))
  const places: WatchedPlace[] = []
  const skipped: WatchedPlaces["skipped"][number][] = []
  const environments = new Set<string>()
  for (const monitor of monitors) {
    const { service, environment, muted, ...rest } = monitor
    if (service === null || environment === null) {
      skipped.push({ monitor, why: "it has no tag service: or no tag env:" })
    } else if (!ours.has(service)) {
      skipped.push({ monitor, why: "its service is not in .github/auto-triage.yml" })
    } else {
      environments.add(environment)
      if (muted) skipped.push({ monitor, why: "it is muted" })
      else places.push({ ...rest, service, environment })
    }
  }
  return { places, environments: [...environments].sort(), skipped }
}
