import type { Config } from "../../config/config.ts"

export type SweepContext = {
  readonly config: Pick<
    Config,
    "services" | "ledger" | "autofix" | "jira" | "reconcile" | "productionEnvironments" | "routes" | "storm"
  >
  /** So long an alert may be on its way, in milliseconds. */
  readonly graceMs: number
  readonly mostStarts: number
  /** File name of the workflow that triages, e.g. error-triage.yml. */
  readonly workflow: string
  readonly dryRun: boolean
}
