import type { Hub } from "./hub.ts"
import type { RepositoryState } from "./repository-state.ts"

/** The number of a workflow file; it stays the same for the life of the repository. */
export function workflowId(hub: Hub, repository: RepositoryState, path: string): number {
  const known = repository.workflowIds.get(path)
  if (known !== undefined) return known
  const id = hub.nextId()
  repository.workflowIds.set(path, id)
  return id
}
