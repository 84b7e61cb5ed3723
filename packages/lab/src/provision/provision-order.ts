import type { Config } from "@auto-triage/shared/config/config"
import type { EnvironmentName, StateBucket } from "./terraform-workspace.ts"

/** Everything that Terraform is told about a world. */
export type ProvisionOrder = {
  readonly config: Config
  /** The text that `config` was read from: Terraform reads the same file. */
  readonly configText: string
  readonly urls: { readonly datadog: string; readonly github: string }
  /** owner/name of the repository that is told of alerts. */
  readonly repository: string
  readonly keys: { readonly apiKey: string; readonly appKey: string }
  /** What the webhook authenticates with. */
  readonly token: string
  /** Where a real apply keeps its state; a file of the workspace unless told. */
  readonly state?: StateBucket
}

export const ENVIRONMENTS: readonly EnvironmentName[] = ["staging", "production"]

/** Value of the env tag that an environment's monitors watch. */
export function datadogEnv(environment: EnvironmentName, config: Config): string {
  return environment === "staging" ? "staging" : (config.productionEnvironments[0] ?? "production")
}
