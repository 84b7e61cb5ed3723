import { type Hub, userId } from "../state/hub.ts"
import { normalisePermissions, type Token } from "./token.ts"

type TokenInput = Omit<Token, "createdAt" | "revoked" | "repositories" | "scopes"> & {
  readonly repositories: readonly string[]
}

/** Puts a token into force. */
export function issueToken(hub: Hub, input: TokenInput): Token {
  userId(hub, input.login)
  const token: Token = {
    ...input,
    permissions: normalisePermissions(input.permissions),
    repositories: new Set(input.repositories.map(name => name.toLowerCase())),
    scopes: null,
    createdAt: hub.clock.now(),
    revoked: false,
  }
  hub.tokens.set(token.value, token)
  return token
}
