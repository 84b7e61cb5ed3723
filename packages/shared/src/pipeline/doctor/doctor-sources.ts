import type { Config } from "../../config/config.ts"
import type { DatadogInspection } from "../../ports/datadog-inspection.ts"
import type { GitHubInspection } from "../../ports/github-inspection.ts"
import type { JiraInspection } from "../../ports/jira-inspection.ts"
import type { MachineInspection } from "../../ports/machine-inspection.ts"
import type { VendorReaches } from "../../ports/vendor-reach.ts"

/** What an installation is meant to be. */
export type Expected = {
  /** owner/name of the repository that triages. */
  readonly repository: string
  /** Of its default branch. */
  readonly config: Config
  /** What is wrong with the configuration, in words; null or absent where nothing is. `config` is the defaults then. */
  readonly configFault?: string | null
  /** Why the configuration could not be read; null or absent where it could. `config` is the defaults then, too. */
  readonly configHidden?: string | null
  /** Epoch milliseconds, UTC. */
  readonly now: number
}

/** Where the checks look. */
export type DoctorSources = {
  readonly expected: Expected
  readonly github: GitHubInspection
  readonly jira: JiraInspection
  readonly datadog: DatadogInspection
  readonly machine: MachineInspection
  readonly reach: VendorReaches
}
