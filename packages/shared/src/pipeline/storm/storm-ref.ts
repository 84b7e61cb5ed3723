import { createHash } from "node:crypto"
import type { Config } from "../../config/config.ts"

/** The ref of one service's storms, beside the refs of the issues. Names of services may hold what refs may not. */
export function stormRef({ ledger }: Pick<Config, "ledger">, service: string): string {
  return `${parentOf(ledger.namespace)}/storms/${serviceHash(service)}`
}

/** The ref of the one umbrella of a storm. */
export function umbrellaRef({ ledger }: Pick<Config, "ledger">, stormId: string): string {
  return `${parentOf(ledger.namespace)}/umbrellas/${stormId}`
}

/** Of a storm that starts now, milliseconds since the epoch. */
export function stormId(service: string, startedAt: number): string {
  return `${serviceHash(service)}-${Math.round(startedAt).toString(36)}`
}

/** The label by which the umbrella is known again, and which a person removes to lift the storm. */
export function stormLabel(id: string): string {
  return `auto-triage-storm-${id}`
}

function parentOf(namespace: string): string {
  return namespace.slice(0, namespace.lastIndexOf("/"))
}

function serviceHash(service: string): string {
  return createHash("sha256").update(service).digest("hex").slice(0, 16)
}
