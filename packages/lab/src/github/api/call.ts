import type { Permissions } from "../../core/github-contract.ts"
import type { Hub } from "../state/hub.ts"
import type { RepositoryState } from "../state/repository-state.ts"
import type { App } from "../tokens/app.ts"
import type { Token } from "../tokens/token.ts"

export type Reply = {
  readonly status: number
  /** Sent as JSON; absent: an empty body. */
  readonly body?: unknown
  /** Sent as it is, under its own content type. */
  readonly raw?: { readonly type: string; readonly data: Buffer | string }
  readonly headers?: Readonly<Record<string, string>>
}

export type Body = Readonly<Record<string, unknown>>

/** One request as every route sees it. */
export type Call = {
  readonly hub: Hub
  readonly headers: Headers
  readonly url: URL
  readonly params: Readonly<Record<string, string>>
  readonly query: URLSearchParams
  readonly body: Body
}

export type TokenCall = Call & { readonly token: Token }
export type RepositoryCall = TokenCall & { readonly repository: RepositoryState }
export type AppCall = Call & { readonly app: App }

type Handler<C> = (call: C) => Reply | Promise<Reply>
export type Method = "GET" | "POST" | "PATCH" | "PUT" | "DELETE"

/** A route with what it asks of its caller. `accepts` lists alternatives; one of them must be held in full. */
export type Route = { readonly method: Method; readonly path: string } & (
  | { readonly needs: "nothing"; readonly handle: Handler<Call & { readonly token: Token | null }> }
  | { readonly needs: "token"; readonly handle: Handler<TokenCall> }
  | { readonly needs: "app"; readonly handle: Handler<AppCall> }
  | { readonly needs: "repository"; readonly accepts: readonly Permissions[]; readonly handle: Handler<RepositoryCall> }
)

/** A route below /repos/{owner}/{repo}. */
export function repositoryRoute(
  what: readonly [Method, string],
  accepts: Permissions | readonly Permissions[],
  handle: Handler<RepositoryCall>,
): Route {
  const [method, path] = what
  const alternatives = Array.isArray(accepts) ? (accepts as readonly Permissions[]) : [accepts as Permissions]
  return { method, path: `/repos/:owner/:repo${path}`, needs: "repository", accepts: alternatives, handle }
}

export function ok(body: unknown): Reply {
  return { status: 200, body }
}

export function created(body: unknown, location?: string): Reply {
  return { status: 201, body, ...(location === undefined ? {} : { headers: { location } }) }
}

export const noContent: Reply = { status: 204 }

/** A path parameter; a route that asks for one it does not declare is a bug of ours. */
export function param(call: Call, name: string): string {
  const value = call.params[name]
  if (value === undefined) throw new Error(`no parameter ${name} in ${call.url.pathname}`)
  return value
}
