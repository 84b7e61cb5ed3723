import { AsyncLocalStorage } from "node:async_hooks"
import { installTransport, type Transport } from "@auto-triage/shared/adapters/transport"

const current = new AsyncLocalStorage<typeof fetch>()
const usual = globalThis.fetch
globalThis.fetch = (input, init) => (current.getStore() ?? usual)(input, init)
const routed = globalThis.fetch

/** Work whose requests, and nobody else's, go through a transport of their own, as those of a run do. */
export function withOwnTransport<Result>(work: (transport: Transport) => Promise<Result>): Promise<Result> {
  globalThis.fetch = usual
  const clock = { now: Date.now, sleep: (ms: number) => new Promise<void>(resolve => setTimeout(resolve, ms / 100)) }
  const transport = installTransport({ clock })
  const own = globalThis.fetch
  globalThis.fetch = routed
  return current.run(own, () => work(transport))
}
