import type { RollbackAlerts } from "../../../ports/rollback-alerts.ts"
import type { RollbackApp, RollbackHost } from "../../../ports/rollback-host.ts"
import type { TokenProbe } from "../../../ports/token-probe.ts"
import type { RollbackProof, RollbackStep } from "../rollback-step.ts"

export type BackOrder = {
  readonly host: RollbackHost
  readonly app: RollbackApp | null
  readonly alerts: RollbackAlerts | null
  readonly token: { readonly probe: TokenProbe; readonly value: string } | null
  readonly branchPrefix: string
  readonly env: string
  readonly webhook: string
  /** Label that allows another try after a rejection. */
  readonly retryLabel: string
  readonly serverUrl: string
  /** owner/name. */
  readonly repository: string
}

/** The way back of one change, by what is so now: where it is undone already, there is nothing to do. */
export type WayBack = {
  readonly steps: readonly RollbackStep[]
  /** What a person has to do. */
  readonly byHand: string | null
  /** It is looked at again by the next way back. */
  readonly remains: boolean
  /** Something worth knowing that needs nothing. */
  readonly note: string | null
  prove(): Promise<readonly RollbackProof[]>
}

/** Of what is as it was, or was never changed. */
export function nothingLeft(note: string): WayBack {
  return { steps: [], byHand: null, remains: false, note, prove: async () => [] }
}

/** Of what nobody could look at. */
export function notLookedAt(why: string): WayBack {
  return { steps: [], byHand: null, remains: true, note: why, prove: async () => [{ state: "refuted", words: why }] }
}

/** Of what no call can undo, or not without more settings. */
export function leftToPerson(byHand: string): WayBack {
  return {
    steps: [],
    byHand,
    remains: true,
    note: null,
    prove: async () => [{ state: "unknown", words: `left to a person: ${byHand}` }],
  }
}
