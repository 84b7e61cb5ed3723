import { param, type RepositoryCall } from "../api/call.ts"
import { paginate } from "../api/paginate.ts"
import { notFound } from "../errors.ts"
import type { Named } from "../state/repository-state.ts"

/** Secrets or variables of what a request names: the repository, or one of its environments. */
export type NamedStore = (call: RepositoryCall) => Map<string, Named>

/** The one that the path names. @throws ApiError 404 */
export function findNamed(store: NamedStore, call: RepositoryCall): Named {
  const named = store(call).get(param(call, "name").toUpperCase())
  if (named === undefined) throw notFound()
  return named
}

/** One page of all, by name. */
export function pageOfNamed(store: NamedStore, call: RepositoryCall) {
  const all = [...store(call).values()].toSorted((left, right) => (left.name < right.name ? -1 : 1))
  return { total: all.length, ...paginate(call, all) }
}
