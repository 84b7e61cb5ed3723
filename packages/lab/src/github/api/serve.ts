import { ApiError, notFound } from "../errors.ts"
import { findRepository, type Hub } from "../state/hub.ts"
import type { Token } from "../tokens/token.ts"
import { authenticate, type Caller } from "./authenticate.ts"
import { acceptedHeader, canSee, forbidden, meets } from "./authorize.ts"
import { parseBody } from "./body.ts"
import type { Call, Reply, Route } from "./call.ts"
import { type ApiVersion, apiVersions, respond } from "./respond.ts"

type RepositoryRoute = Extract<Route, { needs: "repository" }>

function tokenOf(caller: Caller | null): Token | null {
  return caller?.kind === "token" ? caller.token : null
}

function selectVersion(headers: Headers): ApiVersion {
  const asked = headers.get("x-github-api-version") ?? apiVersions[0]
  const version = apiVersions.find(known => known === asked)
  if (version === undefined) throw new ApiError(400, `The API version "${asked}" is not supported.`)
  return version
}

function callRepository(route: RepositoryRoute, call: Call, caller: Caller): Reply | Promise<Reply> {
  const repository = findRepository(call.hub, `${call.params["owner"]}/${call.params["repo"]}`)
  if (caller.kind === "nobody" && route.method !== "GET") throw new ApiError(401, "Requires authentication")
  if (caller.kind === "app") throw forbidden(null, route.accepts)
  // What a caller cannot see does not exist for them, so a wrong name and a missing grant look the same.
  if (repository === null || caller.kind === "nobody" || !canSee(caller.token, repository)) throw notFound()
  if (!meets(caller.token, route.accepts)) throw forbidden(caller.token, route.accepts)
  if (repository.archived && route.method !== "GET") throw new ApiError(403, "Repository was archived so is read-only.")
  return route.handle({ ...call, token: caller.token, repository })
}

function dispatch(route: Route, call: Call, caller: Caller): Reply | Promise<Reply> {
  switch (route.needs) {
    case "nothing":
      return route.handle({ ...call, token: tokenOf(caller) })
    case "token":
      if (caller.kind !== "token") throw new ApiError(401, "Requires authentication")
      return route.handle({ ...call, token: caller.token })
    case "app":
      if (caller.kind !== "app") throw new ApiError(401, "A JSON web token could not be decoded")
      return route.handle({ ...call, app: caller.app })
    case "repository":
      return callRepository(route, call, caller)
  }
}

/** Anything thrown becomes an answer: GitHub's own for an ApiError, 500 with the stack for a bug of ours. */
export function failure(error: unknown): Reply {
  if (error instanceof ApiError) {
    return { status: error.status, body: error.body(), headers: error.extras.headers ?? {} }
  }
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error)
  return { status: 500, body: { message: "Server Error", stack } }
}

/** Answers one request of a route: who, may they, what, and GitHub's headers around it. */
export async function serve(hub: Hub, route: Route, input: RouteInput): Promise<Response> {
  const { request, params } = input
  const url = new URL(request.url)
  const accepted = route.needs === "repository" ? acceptedHeader(route.accepts) : null
  let caller: Caller | null = null
  let version: ApiVersion = apiVersions[0]
  let reply: Reply
  try {
    caller = authenticate(hub, request.headers)
    version = selectVersion(request.headers)
    if (route.path !== "/rate_limit") hub.limits.count(tokenOf(caller), "core", request.method)
    const body = request.method === "GET" ? {} : parseBody(await request.text())
    const call: Call = { hub, headers: request.headers, url, params, query: url.searchParams, body }
    reply = await dispatch(route, call, caller)
  } catch (error) {
    reply = failure(error)
  }
  return respond({ hub, request, token: tokenOf(caller), resource: "core", version, accepted }, reply)
}

export type RouteInput = { readonly request: Request; readonly params: Readonly<Record<string, string>> }
