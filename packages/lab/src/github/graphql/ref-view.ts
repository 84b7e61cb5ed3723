import type { Hub } from "../state/hub.ts"
import { nodeId } from "../views/urls.ts"
import { objectById, type Place } from "./objects.ts"

/** True for a ref outside branches and tags where GraphQL does not know those. */
export function isHidden(hub: Hub, name: string): boolean {
  const isCustom = name.startsWith("refs/") && !name.startsWith("refs/heads/") && !name.startsWith("refs/tags/")
  return isCustom && !hub.behaviours.customRefsInGraphql
}

/** A ref as GraphQL resolves it: branches and tags go by their short names. */
export function refView(place: Place, name: string): Record<string, unknown> | null {
  const { hub, repository } = place
  const id = repository.git.refs.get(name)
  if (id === null || isHidden(hub, name)) return null
  const prefix = /^refs\/(?:heads|tags)\//.exec(name)?.[0] ?? name.slice(0, name.lastIndexOf("/") + 1)
  return {
    id: nodeId("Ref", `${repository.id}:${name}`),
    name: name.slice(prefix.length),
    prefix,
    target: () => objectById(place, id),
  }
}
