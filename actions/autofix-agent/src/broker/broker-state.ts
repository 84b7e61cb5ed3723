import { randomBytes } from "node:crypto"
import { Account, type Limits } from "./account.ts"
import { connectionsTo, type Upstream } from "./forward.ts"

export type BrokerOptions = {
  /** Path of a unix socket, or a port of the loopback that is free. */
  readonly listen: { readonly socket: string } | "loopback"
  readonly model: { readonly url: URL; readonly key: string }
  /** Null: telemetry is not taken. */
  readonly telemetry: { readonly url: URL; readonly key: string } | null
  /** Models that the run may ask. */
  readonly models: readonly string[]
  readonly limits: Limits
}

/** What the broker knows while it runs. */
export type BrokerState = {
  readonly options: BrokerOptions
  readonly modelKey: string
  readonly telemetryKey: string
  readonly account: Account
  readonly model: Upstream
  readonly telemetry: Upstream | null
  readonly deliveries: { accepted: number; refused: number }
  inFlight: number
}

const MODEL_IDLE_MS = 300_000
// The agent's program waits for its last delivery before it ends.
const TELEMETRY_IDLE_MS = 4_000

export function brokerState(options: BrokerOptions): BrokerState {
  const { model, telemetry, limits } = options
  return {
    options,
    modelKey: `run-${randomBytes(24).toString("hex")}`,
    telemetryKey: `run-${randomBytes(24).toString("hex")}`,
    account: new Account(limits),
    model: {
      url: model.url,
      headers: { "x-api-key": model.key },
      agent: connectionsTo(model.url),
      idleMs: MODEL_IDLE_MS,
    },
    telemetry: telemetry && {
      url: telemetry.url,
      headers: { "dd-api-key": telemetry.key },
      agent: connectionsTo(telemetry.url),
      idleMs: TELEMETRY_IDLE_MS,
    },
    deliveries: { accepted: 0, refused: 0 },
    inFlight: 0,
  }
}
