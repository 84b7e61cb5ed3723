import { authenticate } from "../api/authenticate.ts"
import { canSee } from "../api/authorize.ts"
import { ApiError } from "../errors.ts"
import { findRepository, type Hub } from "../state/hub.ts"
import type { RepositoryState } from "../state/repository-state.ts"
import { allows, type Token } from "../tokens/token.ts"
import { receivePack } from "./receive-pack.ts"
import { advertise, bodyOf, runService, type Service } from "./run-service.ts"

type GitRequest = { readonly repository: RepositoryState; readonly token: Token; readonly service: Service }

const services: readonly Service[] = ["git-upload-pack", "git-receive-pack"]

function plain(status: number, text: string, headers: Record<string, string> = {}): Response {
  return new Response(text, { status, headers: { "content-type": "text/plain; charset=utf-8", ...headers } })
}

function unauthorised(): Response {
  return plain(401, "Authentication required.", { "www-authenticate": 'Basic realm="GitHub"' })
}

function admit(hub: Hub, request: Request, input: { name: string; service: string | null }): GitRequest | Response {
  const service = services.find(known => known === input.service)
  if (service === undefined) return plain(403, "Please upgrade your git client.\n")
  let caller
  try {
    caller = authenticate(hub, request.headers)
  } catch (error) {
    if (error instanceof ApiError) return plain(error.status, "Invalid username or token.\n")
    throw error
  }
  // git asks without credentials first and sends them only after being told to.
  if (caller.kind !== "token") return unauthorised()
  const { token } = caller
  const repository = findRepository(hub, input.name)
  if (repository === null || !canSee(token, repository) || !allows(token.permissions, "contents", "read")) {
    return plain(404, "Repository not found.\n")
  }
  if (service === "git-receive-pack" && !allows(token.permissions, "contents", "write")) {
    return plain(403, `Permission to ${repository.fullName}.git denied to ${token.login}.\n`)
  }
  return { repository, token, service }
}

/** `GET /{owner}/{repo}.git/info/refs`: what a clone, fetch or push begins with. */
export async function serveInfoRefs(hub: Hub, request: Request, name: string): Promise<Response> {
  const service = new URL(request.url).searchParams.get("service")
  const admitted = admit(hub, request, { name, service })
  if (admitted instanceof Response) return admitted
  return advertise(admitted.repository, admitted.service, request)
}

/** `POST /{owner}/{repo}.git/git-upload-pack` and `git-receive-pack`. */
export async function servePack(
  hub: Hub,
  request: Request,
  input: { readonly name: string; readonly service: string },
): Promise<Response> {
  const admitted = admit(hub, request, input)
  if (admitted instanceof Response) return admitted
  const { repository, token } = admitted
  if (admitted.service === "git-receive-pack") return receivePack({ hub, repository, token }, request)
  return runService(repository, admitted.service, { request, body: await bodyOf(request) })
}
