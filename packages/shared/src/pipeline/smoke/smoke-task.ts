import type { Config } from "../../config/config.ts"
import type { SmokeService } from "./smoke-service.ts"

/** triage: up to the ticket, which no fix follows; full: up to the draft pull request and its checks. */
export type SmokeMode = "triage" | "full"

/** AUTOFIX_ENABLED: exactly "true"; "false" or empty, so off on purpose; or anything else, which is off as well. */
export type FixSwitch = "on" | "off" | "unclear"

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
  /** For what earlier tests left. */
  readonly tidy: number
  /** For all stages together but the clean-up. */
  readonly total: number
  /** For the clean-up, after that. */
  readonly cleanUp: number
}

export type SmokeTask = {
  /** owner/name of the repository that triages. */
  readonly repository: string
  readonly environment: string
  readonly mode: SmokeMode
  /** File name of the workflow that triages. */
  readonly workflow: string
  readonly fixSwitch: FixSwitch
  readonly config: Config
  /** What is wrong with the configuration, in words; null where nothing is. `config` and `service` are stand-ins then. */
  readonly fault: string | null
  /** The service in whose name the error is logged. */
  readonly service: SmokeService
  /** Marks everything that this test makes; see smoke-marker.ts. */
  readonly token: string
  /** Of Datadog, as the workflows are given it. */
  readonly site: string
  readonly runUrl: string
  readonly waits: SmokeWaits
}
