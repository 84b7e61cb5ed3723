import type { AlertSource } from "../../ports/alert-source.ts"
import type { Clock } from "../../ports/clock.ts"
import type { LedgerIndex } from "../../ports/ledger-index.ts"
import type { Ledger } from "../../ports/ledger.ts"
import type { OpenPulls } from "../../ports/open-pulls.ts"
import type { RunStarter } from "../../ports/run-starter.ts"
import type { StartedRuns } from "../../ports/started-runs.ts"
import type { TokenProbe } from "../../ports/token-probe.ts"
import type { StandingPorts } from "./reconcile/standing-ports.ts"

export type SweepPorts = {
  readonly alerts: AlertSource
  readonly ledger: Ledger
  readonly index: LedgerIndex
  readonly runs: RunStarter
  /** Runs of the triage by their names; left out or null where they are not looked at. */
  readonly tries?: StartedRuns | null
  /** Null where the token is not at hand. */
  readonly token: TokenProbe | null
  readonly pulls: OpenPulls
  /** What reconciling ledger, tickets and fixes needs; left out or null where there are no credentials of Jira. */
  readonly standing?: StandingPorts | null
  readonly clock: Pick<Clock, "now">
}
