import { createHash } from "node:crypto"
import type { Hub } from "../state/hub.ts"
import type { RepositoryState } from "../state/repository-state.ts"
import { apiUrl, nodeId } from "./urls.ts"

/** A label as GitHub makes it when it is first used: grey, without a description. */
export function labelView(hub: Hub, repository: RepositoryState, name: string): Record<string, unknown> {
  const id = createHash("sha1").update(`${repository.fullName}:${name}`).digest().readUInt32BE(0)
  return {
    id,
    node_id: nodeId("Label", id),
    url: `${apiUrl(hub, repository)}/labels/${encodeURIComponent(name)}`,
    name,
    description: null,
    color: "ededed",
    default: false,
  }
}
