import type { RepositoryState } from "./repository-state.ts"

const disabled = new WeakMap<RepositoryState, Set<string>>()

/** Paths of the workflow files that a person has disabled: no event starts them. */
export function disabledWorkflows(repository: RepositoryState): Set<string> {
  const known = disabled.get(repository) ?? new Set<string>()
  disabled.set(repository, known)
  return known
}
