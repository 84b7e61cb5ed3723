import { optionalFlag, requiredText } from "../api/body.ts"
import {
  created,
  noContent,
  ok,
  param,
  repositoryRoute,
  type RepositoryCall,
  type Reply,
  type Route,
} from "../api/call.ts"
import { paginate } from "../api/paginate.ts"
import { invalidRequest, notFound, unprocessable } from "../errors.ts"
import { createRef, deleteRef, moveRef } from "../refs/change-ref.ts"
import { apiUrl, nodeId } from "../views/urls.ts"

async function view(call: RepositoryCall, ref: string, sha: string): Promise<Record<string, unknown>> {
  const { hub, repository } = call
  const type = (await repository.git.objects.read(sha))?.type ?? "commit"
  const api = apiUrl(hub, repository)
  return {
    ref,
    node_id: nodeId("Ref", `${repository.id}:${ref}`),
    url: `${api}/git/${ref}`,
    object: { sha, type, url: `${api}/git/${type}s/${sha}` },
  }
}

// The path names refs without their first folder, i.e. heads/main; octokit users also send the whole name.
function fullName(call: RepositoryCall): string {
  const ref = param(call, "ref")
  return ref.startsWith("refs/") ? ref : `refs/${ref}`
}

async function get(call: RepositoryCall): Promise<Reply> {
  const ref = fullName(call)
  const sha = call.repository.git.refs.get(ref)
  if (sha === null) throw notFound()
  return ok(await view(call, ref, sha))
}

async function match(call: RepositoryCall): Promise<Reply> {
  const { items, headers } = paginate(call, call.repository.git.refs.list(fullName(call)))
  return { ...ok(await Promise.all(items.map(({ name, id }) => view(call, name, id)))), headers }
}

function shaOf(call: RepositoryCall): string {
  const sha = requiredText(call.body, "sha")
  if (!/^[0-9a-f]{40}$/.test(sha))
    throw unprocessable("The sha parameter must be exactly 40 characters and contain only [0-9a-f].")
  return sha
}

async function create(call: RepositoryCall): Promise<Reply> {
  const ref = requiredText(call.body, "ref")
  const sha = shaOf(call)
  if (!ref.startsWith("refs/") || ref.split("/").length < 3) {
    throw unprocessable("Reference name must start with 'refs/' and have at least two slashes.")
  }
  await createRef(call, ref, sha)
  const shown = await view(call, ref, sha)
  return created(shown, String(shown["url"]))
}

async function update(call: RepositoryCall): Promise<Reply> {
  const ref = fullName(call)
  const sha = shaOf(call)
  await moveRef(call, { ref, sha, force: optionalFlag(call.body, "force") ?? false })
  return ok(await view(call, ref, sha))
}

async function remove(call: RepositoryCall): Promise<Reply> {
  const ref = fullName(call)
  if (ref.startsWith("refs/pull/")) throw invalidRequest("Pull request refs cannot be deleted.")
  await deleteRef(call, ref)
  return noContent
}

export const gitRefRoutes: readonly Route[] = [
  repositoryRoute(["GET", "/git/ref/:ref{.+}"], { contents: "read" }, get),
  repositoryRoute(["GET", "/git/matching-refs/:ref{.+}"], { contents: "read" }, match),
  repositoryRoute(["POST", "/git/refs"], { contents: "write" }, create),
  repositoryRoute(["PATCH", "/git/refs/:ref{.+}"], { contents: "write" }, update),
  repositoryRoute(["DELETE", "/git/refs/:ref{.+}"], { contents: "write" }, remove),
]
