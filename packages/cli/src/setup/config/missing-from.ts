import type { Config } from "@auto-triage/shared/config/config"
import type { ProposedConfig } from "./propose-config.ts"

/** What a configuration that is there could have besides, as lines of a difference. Nothing of it is changed. */
export function missingFrom(config: Config, proposed: ProposedConfig): readonly string[] {
  const services = Array.isArray(proposed["services"])
    ? (proposed["services"] as readonly { readonly name: string }[])
    : []
  const known = new Set(config.services.map(service => service.name))
  const paths = new Set(config.services.map(service => service.path))
  const teams = Object.keys(proposed["teams"] ?? {})
  return [
    ...services
      .filter(service => !known.has(service.name) && !("path" in service && paths.has(String(service.path))))
      .map(service => `+ services: ${JSON.stringify(service)}`),
    ...teams.filter(team => !(team in config.teams)).map(team => `+ teams: ${JSON.stringify(team)}`),
  ]
}
