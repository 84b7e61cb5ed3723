import { toText } from "../expressions/to-text.ts"
import { isRecord } from "../is-record.ts"
import type { RunRecord } from "../records.ts"

/**
 * The github context as far as it is known without a job. URLs are GitHub's own: a job replaces them by its doors, and
 * only there requests are made.
 */
export function runContexts(run: RunRecord): Record<string, unknown> {
  const { event, repository } = run
  const owner = repository.split("/")[0] ?? ""
  const payloadRepository = isRecord(event.payload["repository"]) ? event.payload["repository"] : {}
  const payloadOwner = isRecord(payloadRepository["owner"]) ? payloadRepository["owner"] : {}
  const sender = isRecord(event.payload["sender"]) ? event.payload["sender"] : {}
  return {
    ...refKeys(run),
    actor: event.actor,
    actor_id: toText(sender["id"] ?? stableId(event.actor)),
    triggering_actor: event.actor,
    event: event.payload,
    event_name: event.name,
    repository,
    repository_id: toText(payloadRepository["id"] ?? stableId(repository)),
    repository_owner: owner,
    repository_owner_id: toText(payloadOwner["id"] ?? stableId(owner)),
    repositoryUrl: `git://github.com/${repository}.git`,
    retention_days: "90",
    run_attempt: String(run.attempt),
    run_id: String(run.id),
    run_number: String(run.number),
    secret_source: "Actions",
    workflow: run.tree?.file.name ?? run.workflow,
    workflow_ref: `${repository}/${run.workflow}@${event.ref}`,
    workflow_sha: event.sha,
    server_url: "https://github.com",
    api_url: "https://api.github.com",
    graphql_url: "https://api.github.com/graphql",
  }
}

function refKeys(run: RunRecord): Record<string, unknown> {
  const { ref, sha, payload } = run.event
  const request = isRecord(payload["pull_request"]) ? payload["pull_request"] : {}
  const branch = (side: unknown): string => (isRecord(side) ? String(side["ref"]) : "")
  return {
    ref,
    sha,
    ref_name: ref.replace(/^refs\/(heads|tags|pull)\//, ""),
    ref_type: ref.startsWith("refs/tags/") ? "tag" : "branch",
    ref_protected: false,
    head_ref: branch(request["head"]),
    base_ref: branch(request["base"]),
  }
}

/** An id for what the payload gives none: the same for the same name. */
function stableId(name: string): number {
  let hash = 7
  for (const character of name) hash = (hash * 31 + (character.codePointAt(0) ?? 0)) % 900_000_000
  return 100_000_000 + hash
}
