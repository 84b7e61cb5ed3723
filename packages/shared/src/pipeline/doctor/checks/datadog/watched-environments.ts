import type { Config, ServiceConfig } from "../../../../config/config.ts"

/** One environment that Terraform can deploy. */
export type WatchedEnvironment = {
  readonly name: "staging" | "production"
  /** Value of Datadog's env tag. */
  readonly env: string
  readonly webhook: string
  /** Custom variable that holds the dispatch token. */
  readonly variable: string
  readonly services: readonly ServiceConfig[]
}

/** Both environments of the Terraform module with what it makes there by this configuration; `deployed` is production's env tag where that is known. */
export function watchedEnvironments(config: Config, deployed: string | null = null): readonly WatchedEnvironment[] {
  const production = deployed ?? config.productionEnvironments[0] ?? "production"
  const usual = ["staging", production]
  const servicesIn = (env: string): readonly ServiceConfig[] =>
    config.services.filter(({ environments }) => (environments.length > 0 ? environments : usual).includes(env))
  const names = (suffix: string) => ({
    webhook: `perci-autofix-dispatch${suffix}`,
    variable: `AUTOFIX_GITHUB_DISPATCH_TOKEN${suffix.toUpperCase().replaceAll("-", "_")}`,
  })
  const staging = { name: "staging", env: "staging", ...names("-staging"), services: servicesIn("staging") } as const
  return [
    ...(production === "staging" ? [] : [staging]),
    { name: "production", env: production, ...names(""), services: servicesIn(production) },
  ]
}
