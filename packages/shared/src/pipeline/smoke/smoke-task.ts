import type { Config, ServiceConfig } from "../../config/config.ts"

/** triage: up to the ticket, which no fix follows; full: up to the draft pull request and its checks. */
export type SmokeMode = "triage" | "full"

/** How long each thing may take, in milliseconds. */
export type SmokeWaits = {
  readonly poll: number
  readonly issue: number
  readonly monitor: number
  readonly dispatch: number
  readonly triage: number
  readonly again: number
  readonly fix: number
  readonly checks: number
  readonly telemetry: number
  /** For runs that are still at work when everything is cleaned up. */
  readonly settle: number
}

export type SmokeTask = {
  /** owner/name of the repository that triages. */
  readonly repository: string
  readonly environment: string
  readonly mode: SmokeMode
  /** File name of the workflow that triages. */
  readonly workflow: string
  /** AUTOFIX_ENABLED is exactly "true". */
  readonly fixEnabled: boolean
  readonly config: Config
  /** The service in whose name the error is logged. */
  readonly service: ServiceConfig
  /** Marks everything that this test makes; see smoke-marker.ts. */
  readonly token: string
  readonly runUrl: string
  readonly waits: SmokeWaits
}
