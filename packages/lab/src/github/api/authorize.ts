import type { Permissions } from "../../core/github-contract.ts"
import { ApiError } from "../errors.ts"
import type { RepositoryState } from "../state/repository-state.ts"
import { allows, type Token } from "../tokens/token.ts"

export function canSee(token: Token, repository: RepositoryState): boolean {
  return token.repositories.has(repository.fullName.toLowerCase())
}

export function meets(token: Token, accepts: readonly Permissions[]): boolean {
  return accepts.some(needed => Object.entries(needed).every(([key, level]) => allows(token.permissions, key, level)))
}

// The settings page says "Variables"; headers and App permissions say actions_variables.
const wireName = (key: string): string => (key === "variables" ? "actions_variables" : key)

/** Value of X-Accepted-GitHub-Permissions: a comma is "and", a semicolon "or". */
export function acceptedHeader(accepts: readonly Permissions[]): string {
  return accepts
    .map(needed =>
      Object.entries(needed)
        .map(([key, level]) => `${wireName(key)}=${level}`)
        .join(","),
    )
    .join("; ")
}

export function notAccessible(token: Token | null): string {
  return token?.kind === "pat"
    ? "Resource not accessible by personal access token"
    : "Resource not accessible by integration"
}

export function forbidden(token: Token | null, accepts: readonly Permissions[]): ApiError {
  return new ApiError(403, notAccessible(token), {
    headers: { "x-accepted-github-permissions": acceptedHeader(accepts) },
  })
}
