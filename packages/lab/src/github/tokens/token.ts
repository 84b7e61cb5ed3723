import type { Permission, Permissions } from "../../core/github-contract.ts"

/** "job" is a GITHUB_TOKEN, "installation" an App's token, "pat" a fine-grained personal one. */
export type TokenKind = "pat" | "job" | "installation"

export type Token = {
  readonly value: string
  readonly kind: TokenKind
  /** Login of who acts: a person, or a bot such as github-actions[bot]. */
  login: string
  permissions: Permissions
  /** Lower-case full names. */
  repositories: ReadonlySet<string>
  /** Scopes of a classic token; null for a fine-grained one. */
  scopes: readonly string[] | null
  readonly createdAt: number
  /** Epoch ms, or null for "does not expire". */
  expiresAt: number | null
  readonly installationId: number | null
  revoked: boolean
}

const ranks: Readonly<Record<Permission, number>> = { none: 0, read: 1, write: 2 }

// Workflows write "pull-requests", Apps "pull_requests"; variables have a longer name in the API than in the settings.
const aliases: Readonly<Record<string, string>> = { actions_variables: "variables" }

/** Keys in one spelling; "none" entries dropped. Every token may read metadata. */
export function normalisePermissions(permissions: Permissions): Permissions {
  const known = Object.entries(permissions)
    .map(([key, level]) => [key.replaceAll("-", "_"), level] as const)
    .map(([key, level]) => [aliases[key] ?? key, level] as const)
    .filter(([, level]) => level !== "none")
  return { metadata: "read", ...Object.fromEntries(known) }
}

export function allows(permissions: Permissions, key: string, level: Permission): boolean {
  return ranks[permissions[key] ?? "none"] >= ranks[level]
}

export function isLive(token: Token, now: number): boolean {
  return !token.revoked && (token.expiresAt === null || now < token.expiresAt)
}
