import type { Config, ServiceConfig } from "@auto-triage/shared/config/config"

/**
 * The services that Terraform watches in the environment with this env tag: those that name it, and, for staging and
 * the first production environment, those that name none.
 */
export function monitoredServices(config: Config, env: string): readonly ServiceConfig[] {
  const usual = ["staging", config.productionEnvironments[0] ?? "production"]
  return config.services.filter(({ environments }) => (environments.length > 0 ? environments : usual).includes(env))
}
