import type { Config, ServiceConfig } from "../../config/config.ts"

/** What a test has to know of a service. */
export type SmokeService = Pick<ServiceConfig, "name" | "path" | "team" | "environments">

export type FoundService = { readonly service: SmokeService; readonly fault: string | null }

/** The service in whose name a test logs its error, or what to change where the configuration has no such service. */
export function smokeService({ services, smoke }: Config, wanted: string | null): FoundService {
  const name = wanted ?? smoke.service
  const found = name === null ? services[0] : services.find(service => service.name === name)
  if (found !== undefined) return { service: found, fault: null }
  const fault =
    name === null
      ? "The configuration names no service, so there is none to log an error for: add services to .github/auto-triage.yml"
      : `There is no service "${name}" under services in .github/auto-triage.yml: add it, or correct smoke.service or the input "service"`
  return { service: { name: name ?? "no service", path: null, team: null, environments: [] }, fault }
}
