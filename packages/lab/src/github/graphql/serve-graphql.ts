import { graphql, type GraphQLError } from "graphql"
import { authenticate } from "../api/authenticate.ts"
import { isRecord, parseBody } from "../api/body.ts"
import type { Body, Reply } from "../api/call.ts"
import { apiVersions, respond } from "../api/respond.ts"
import { failure } from "../api/serve.ts"
import { ApiError } from "../errors.ts"
import type { Hub } from "../state/hub.ts"
import type { Token } from "../tokens/token.ts"
import { rootOf } from "./root.ts"
import { schema } from "./schema.ts"

/** GitHub puts `type` beside the message, where the standard has `extensions` only. */
function errorView(error: GraphQLError): Record<string, unknown> {
  const { type, extensions } = error.extensions
  const place = { path: error.path ?? ["query"], locations: error.locations ?? [] }
  if (typeof type !== "string") {
    // A resolver that threw anything else is a bug of ours, and its stack must be seen.
    const stack = error.originalError?.stack
    return { ...place, extensions: { code: "undefinedField", ...(stack && { stack }) }, message: error.message }
  }
  return { type, ...place, ...(extensions === undefined ? {} : { extensions }), message: error.message }
}

async function execute(hub: Hub, token: Token, body: Body): Promise<Reply> {
  const { query, variables } = body
  if (typeof query !== "string") {
    return { status: 200, body: { errors: [{ message: "A query attribute must be specified and must be a string." }] } }
  }
  const operationName = typeof body["operationName"] === "string" ? body["operationName"] : null
  const result = await graphql({
    schema,
    source: query,
    rootValue: rootOf({ hub, token }),
    variableValues: isRecord(variables) ? variables : null,
    operationName,
  })
  const errors = result.errors === undefined ? {} : { errors: result.errors.map(errorView) }
  return { status: 200, body: { ...(result.data === undefined ? {} : { data: result.data }), ...errors } }
}

/** POST /graphql. Errors inside a query are answered with 200, as GitHub does; only credentials give 401. */
export async function serveGraphql(hub: Hub, request: Request): Promise<Response> {
  let token: Token | null = null
  let reply: Reply
  try {
    const caller = authenticate(hub, request.headers)
    if (caller.kind !== "token") throw new ApiError(401, "This endpoint requires you to be authenticated.")
    token = caller.token
    hub.limits.count(token, "graphql", "POST")
    reply = await execute(hub, token, parseBody(await request.text()))
  } catch (error) {
    reply = failure(error)
  }
  return respond({ hub, request, token, resource: "graphql", version: apiVersions[0], accepted: null }, reply)
}
