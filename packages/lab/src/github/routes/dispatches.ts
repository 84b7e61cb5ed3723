import { isRecord, optionalRecord, requiredText } from "../api/body.ts"
import { noContent, repositoryRoute, type RepositoryCall, type Reply, type Route } from "../api/call.ts"
import { invalidRequest, notFound, unprocessable } from "../errors.ts"
import { describeEvent, raise } from "../events/raise.ts"

const mostKeys = 10
const mostCharacters = 65_535

function payloadOf(call: RepositoryCall): Record<string, unknown> {
  const payload = optionalRecord(call.body, "client_payload") ?? {}
  const keys = Object.keys(payload).length
  if (keys > mostKeys) {
    throw invalidRequest(`No more than ${mostKeys} properties are allowed; ${keys} were supplied.`)
  }
  if (JSON.stringify(payload).length > mostCharacters) throw unprocessable("client_payload is too large.")
  return payload
}

function eventTypeOf(call: RepositoryCall): string {
  const type = requiredText(call.body, "event_type")
  if (type.length === 0) throw invalidRequest(`For 'properties/event_type', "" is less than 1 character.`)
  if (type.length > 100) {
    throw invalidRequest(`For 'properties/event_type', only 100 characters are allowed; ${type.length} were supplied.`)
  }
  return type
}

async function dispatch(call: RepositoryCall): Promise<Reply> {
  const { hub, repository, body } = call
  const stranger = Object.keys(body).find(key => key !== "event_type" && key !== "client_payload")
  if (stranger !== undefined) throw invalidRequest(`"${stranger}" is not a permitted key.`)
  const action = eventTypeOf(call)
  const client_payload = payloadOf(call)
  const branch = repository.defaultBranch
  const sha = await repository.git.resolve(`refs/heads/${branch}`)
  if (sha === null || !isRecord(client_payload)) throw notFound()
  const payload = { action, branch, client_payload }
  raise(hub, describeEvent(hub, call, { name: "repository_dispatch", ref: `refs/heads/${branch}`, sha, payload }))
  return noContent
}

export const dispatchRoutes: readonly Route[] = [
  repositoryRoute(["POST", "/dispatches"], { contents: "write" }, dispatch),
]
