import type { ArtifactView, RunView } from "../../core/github-contract.ts"
import type { Hub } from "../state/hub.ts"
import type { RepositoryState } from "../state/repository-state.ts"
import { apiUrl, isoTime, nodeId } from "./urls.ts"

const lifeMs = 90 * 24 * 3_600_000

/** An artifact as the API shows it; its zip file is not served. */
export function artifactView(
  hub: Hub,
  repository: RepositoryState,
  of: { readonly run: RunView; readonly artifact: ArtifactView },
): Record<string, unknown> {
  const { run, artifact } = of
  const url = `${apiUrl(hub, repository)}/actions/artifacts/${artifact.id}`
  return {
    id: artifact.id,
    node_id: nodeId("Artifact", artifact.id),
    name: artifact.name,
    size_in_bytes: artifact.bytes,
    url,
    archive_download_url: `${url}/zip`,
    expired: false,
    created_at: isoTime(artifact.createdAt),
    expires_at: isoTime(artifact.createdAt + lifeMs),
    updated_at: isoTime(artifact.createdAt),
    digest: `sha256:${artifact.digest}`,
    workflow_run: {
      id: run.id,
      repository_id: repository.id,
      head_repository_id: repository.id,
      head_branch: run.headBranch,
      head_sha: run.headSha,
    },
  }
}
