import type { Config, ServiceConfig } from "../../config/config.ts"
import { ConfigError } from "../../errors.ts"

/** The service in whose name a test logs its error. @throws ConfigError where the configuration has no such service. */
export function smokeService({ services, smoke }: Config, wanted: string | null): ServiceConfig {
  const name = wanted ?? smoke.service
  const found = name === null ? services[0] : services.find(service => service.name === name)
  if (found !== undefined) return found
  throw new ConfigError(
    name === null
      ? "The configuration names no service, so there is none to log an error for: add services to .github/auto-triage.yml"
      : `There is no service "${name}" under services in .github/auto-triage.yml: add it, or correct smoke.service or the input "service"`,
  )
}
