import { AsyncLocalStorage } from "node:async_hooks"
import { installTransport } from "@auto-triage/shared/adapters/transport"
import type { Emulator } from "../core/emulator.ts"
import { type CallFault, faultOf, type FaultPlan } from "./call-fault.ts"
import { chance } from "./chance.ts"
import { deliver } from "./deliver.ts"
import type { VirtualClock } from "./virtual-clock.ts"

export type Vendor = Emulator & { readonly service: "jira" | "github" }

type Process = { readonly name: string; calls: number; dead: boolean; readonly onDeath: () => void }

type NetworkOptions = {
  readonly clock: VirtualClock
  readonly seed: number
  /** By the origin at which each can be reached. */
  readonly emulators: ReadonlyMap<string, Vendor>
}

export interface FaultyNetwork {
  /** Share of requests that something befalls; may change at any time. */
  rate: number
  readonly calls: Map<string, number>
  readonly faults: Map<CallFault, number>
  /** Runs work as a process of its own: "killed" where a fault ended it, in which case the work never goes on. */
  asProcess<Result>(name: string, work: () => Promise<Result>): Promise<Result | "killed">
  close(): void
}

const SHORTEST_MS = 20
const LONGEST_MS = 600

/** The product's own transport over a network without sockets, in which each request takes time and may meet a fault. */
export function openFaultyNetwork({ clock, seed, emulators }: NetworkOptions): FaultyNetwork {
  const processes = new AsyncLocalStorage<Process>()
  const fetchBefore = globalThis.fetch
  const network = { rate: 0, calls: new Map<string, number>(), faults: new Map<CallFault, number>() }

  globalThis.fetch = async (input, init) => {
    const process = processes.getStore()
    if (process === undefined) throw new Error("a request came from no process")
    const request = new Request(input, { ...init, signal: null })
    const call = process.calls++
    await clock.sleep(SHORTEST_MS + chance(seed, "latency", process.name, call) * (LONGEST_MS - SHORTEST_MS))
    if (process.dead) return new Promise(() => {})
    const emulator = emulators.get(new URL(request.url).origin)
    if (emulator === undefined) throw new Error("a request went to nobody")
    const plan: FaultPlan = { seed, rate: network.rate }
    const fault = faultOf(plan, process.name, call)
    count(network.calls, emulator.service)
    if (fault !== null) count(network.faults, fault)
    const kill = (): void => {
      process.dead = true
      process.onDeath()
    }
    const apply = (): Promise<Response> => clock.during(() => emulator.handle(request))
    return deliver(fault, { service: emulator.service, clock, apply, kill })
  }
  const transport = installTransport({ clock })
  for (const [origin, { service }] of emulators) transport.allow({ service, baseUrl: origin, readRetries: 2 })

  return Object.assign(network, {
    asProcess<Result>(name: string, work: () => Promise<Result>): Promise<Result | "killed"> {
      return new Promise((resolve, reject) => {
        const process: Process = { name, calls: 0, dead: false, onDeath: () => resolve("killed") }
        processes.run(process, work).then(resolve, reject)
      })
    },
    close: () => void (globalThis.fetch = fetchBefore),
  })
}

function count<Key>(counts: Map<Key, number>, key: Key): void {
  counts.set(key, (counts.get(key) ?? 0) + 1)
}
