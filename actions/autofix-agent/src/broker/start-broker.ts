import { createServer } from "node:http"
import type { AddressInfo } from "node:net"
import type { Tally } from "./account.ts"
import { type BrokerOptions, brokerState } from "./broker-state.ts"
import { serveRequest } from "./serve-request.ts"

/** Stands between the agent and two hosts, and keeps their keys. */
export interface Broker {
  /** Port of the loopback; 0 where it listens on a socket. */
  readonly port: number
  /** What the agent has to present for the model and for telemetry: random, and worth nothing elsewhere. */
  readonly modelKey: string
  readonly telemetryKey: string
  tally(): Tally & { readonly telemetry: { readonly accepted: number; readonly refused: number } }
  /** Ends every connection, and resolves when all that they cost is counted. */
  close(): Promise<void>
}

export async function startBroker(options: BrokerOptions): Promise<Broker> {
  const state = brokerState(options)
  const running = new Set<Promise<void>>()
  const server = createServer((request, response) => {
    const done = serveRequest(state, request, response)
      .catch(() => void response.destroy())
      .finally(() => running.delete(done))
    running.add(done)
  })
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject)
    if (options.listen === "loopback") server.listen(0, "127.0.0.1", resolve)
    else server.listen(options.listen.socket, resolve)
  })
  return {
    port: options.listen === "loopback" ? (server.address() as AddressInfo).port : 0,
    modelKey: state.modelKey,
    telemetryKey: state.telemetryKey,
    tally: () => ({ ...state.account.tally(), telemetry: { ...state.deliveries } }),
    async close() {
      server.closeAllConnections()
      await new Promise(resolve => server.close(resolve))
      for (const upstream of [state.model, state.telemetry]) upstream?.agent.destroy()
      await Promise.all(running)
    },
  }
}
