import type { AutofixConfig } from "../../config/config.ts"
import type { FixPull } from "../../ports/fix-host.ts"
import type { FixLedgerRecord } from "../fix/fix-ledger.ts"

/** What Datadog says of money, in USD of the UTC day and month to date. */
export type DatadogSpend =
  | { readonly kind: "not-asked" }
  | { readonly kind: "unknown" }
  | { readonly kind: "known"; readonly dayUsd: number; readonly monthUsd: number }

/** What the later rules of the gate go by: the fix ledger, the pull requests, and the money. */
export type GateFacts = {
  readonly record: FixLedgerRecord
  /** Of fix branches, open and closed. */
  readonly pulls: readonly FixPull[]
  readonly datadog: DatadogSpend
  /** Epoch milliseconds, UTC. */
  readonly now: number
  /** Id that a reservation of this run and attempt has. */
  readonly fixId: string
  readonly issueId: string
  readonly place: string
  readonly autofix: AutofixConfig
}
