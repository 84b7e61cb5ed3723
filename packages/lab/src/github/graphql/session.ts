import { GraphQLError } from "graphql"
import { canSee, notAccessible } from "../api/authorize.ts"
import { findRepository, type Hub } from "../state/hub.ts"
import type { RepositoryState } from "../state/repository-state.ts"
import type { Token } from "../tokens/token.ts"

/** One request's caller. */
export type Session = { readonly hub: Hub; readonly token: Token }

export function forbiddenField(token: Token): GraphQLError {
  return new GraphQLError(notAccessible(token), {
    extensions: { type: "FORBIDDEN", extensions: { saml_failure: false } },
  })
}

/** A repository that the caller can see, or GitHub's NOT_FOUND. */
export function visibleRepository(session: Session, fullName: string): RepositoryState {
  const repository = findRepository(session.hub, fullName)
  if (repository !== null && canSee(session.token, repository)) return repository
  throw new GraphQLError(`Could not resolve to a Repository with the name '${fullName}'.`, {
    extensions: { type: "NOT_FOUND" },
  })
}
