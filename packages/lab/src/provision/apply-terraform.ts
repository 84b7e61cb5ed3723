import { mkdirSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { monitoredServices } from "./monitored-services.ts"
import { datadogEnv, ENVIRONMENTS, type ProvisionOrder } from "./provision-order.ts"
import type { TerraformRun } from "./run-terraform.ts"
import {
  type EnvironmentName,
  openTerraformWorkspace,
  type TerraformVariables,
  type TerraformWorkspace,
} from "./terraform-workspace.ts"

export type Workspaces = Readonly<Record<EnvironmentName, TerraformWorkspace>>

export type TerraformApplied =
  | { readonly ok: true; readonly workspaces: Workspaces; readonly runs: readonly TerraformRun[] }
  | {
      readonly ok: false
      /** Which command failed: without init nothing was changed. */
      readonly step: "init" | "apply"
      readonly environment: EnvironmentName
      readonly run: TerraformRun
    }

export type ApplyOptions = {
  readonly program: string
  /** Where the copies of the module and their states live; made where it is missing. */
  readonly folder: string
  /** The first time, a provider of 25 MB is downloaded where no mirror of it is set up. */
  readonly initLimitMs?: number
}

/** Both environments, not yet initialised, each with the variables of the order. */
export function openWorkspaces(order: ProvisionOrder, { program, folder }: ApplyOptions): Workspaces {
  mkdirSync(folder, { recursive: true })
  const configFile = join(folder, "auto-triage.yml")
  writeFileSync(configFile, order.configText)
  const open = (environment: EnvironmentName): TerraformWorkspace =>
    openTerraformWorkspace({
      program,
      environment,
      folder,
      variables: terraformVariables(order, environment, configFile),
      keys: order.keys,
      ...(order.state === undefined ? {} : { state: order.state }),
    })
  return { staging: open("staging"), production: open("production") }
}

/** Applies both environments with the real provider. A failure is an answer, with what the program printed. */
export async function applyTerraform(order: ProvisionOrder, options: ApplyOptions): Promise<TerraformApplied> {
  const workspaces = openWorkspaces(order, options)
  const runs: TerraformRun[] = []
  // One after the other: a cache of providers that both would fill is safe for one program at a time only.
  for (const environment of ENVIRONMENTS) {
    const run = await workspaces[environment].init(options.initLimitMs)
    if (run.exitCode !== 0) return { ok: false, step: "init", environment, run }
    runs.push(run)
  }
  const applied = await Promise.all(ENVIRONMENTS.map(environment => workspaces[environment].apply()))
  const failed = applied.findIndex(run => run.exitCode !== 0)
  const [environment, run] = [ENVIRONMENTS[failed], applied[failed]]
  if (environment !== undefined && run !== undefined) return { ok: false, step: "apply", environment, run }
  return { ok: true, workspaces, runs: [...runs, ...applied] }
}

function terraformVariables(
  order: ProvisionOrder,
  environment: EnvironmentName,
  configFile: string,
): TerraformVariables {
  const env = datadogEnv(environment, order.config)
  return {
    // Terraform refuses to watch an environment in which nothing runs.
    datadog_autofix_enabled: monitoredServices(order.config, env).length > 0,
    datadog_autofix_github_dispatch_pat: order.token,
    datadog_api_url: `${order.urls.datadog}/`,
    datadog_env: env,
    github_api_url: order.urls.github,
    github_repository: order.repository,
    auto_triage_config: configFile,
  }
}
