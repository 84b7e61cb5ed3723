import type { Permission, Permissions } from "../core/github-contract.ts"
import { isRecord } from "./is-record.ts"

// Every key that `permissions:` knows; read-all and write-all mean all of them.
const KEYS = [
  "actions",
  "artifact_metadata",
  "attestations",
  "checks",
  "code_quality",
  "contents",
  "copilot_requests",
  "deployments",
  "discussions",
  "drives",
  "id_token",
  "issues",
  "models",
  "packages",
  "pages",
  "pull_requests",
  "repository_projects",
  "security_events",
  "statuses",
  "vulnerability_alerts",
] as const
const WRITE_ONLY = new Set<string>(["copilot_requests", "id_token"])
const READ_ONLY = new Set<string>(["models", "vulnerability_alerts"])
const RANK: Readonly<Record<Permission, number>> = { none: 0, read: 1, write: 2 }

/** What a token may do where no `permissions:` stands anywhere: GitHub's restricted default. */
export const defaultPermissions: Permissions = { contents: "read", metadata: "read" }

/** Permissions of a `permissions:` value, in the API's spelling and with metadata; null where there is none. */
export function readPermissions(value: unknown): Permissions | null {
  if (value === undefined || value === null) return null
  if (value === "read-all" || value === "write-all") return all(value === "write-all")
  const granted: Record<string, Permission> = { metadata: "read" }
  for (const [key, level] of isRecord(value) ? Object.entries(value) : []) {
    if (level === "read" || level === "write") granted[key.replaceAll("-", "_")] = level
  }
  return granted
}

/** The first permission that goes beyond what the caller allows, as [name, wanted, allowed]; null where none does. */
export function excessPermission(
  wanted: Permissions,
  allowed: Permissions,
): readonly [string, Permission, Permission] | null {
  for (const [key, level] of Object.entries(wanted)) {
    const ceiling = allowed[key] ?? "none"
    if (RANK[level] > RANK[ceiling]) return [key.replaceAll("_", "-"), level, ceiling]
  }
  return null
}

function all(write: boolean): Permissions {
  const levels = KEYS.filter(key => write || !WRITE_ONLY.has(key)).map(
    key => [key, write && !READ_ONLY.has(key) ? "write" : "read"] as const,
  )
  return { ...Object.fromEntries(levels), metadata: "read" }
}
