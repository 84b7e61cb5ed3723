import { ConfigError } from "../../errors.ts"
import type { RepositoryState } from "../../ports/code-host.ts"
import { unreadableAnswer } from "../unreadable-answer.ts"
import { answeredWith } from "../upstream-error.ts"
import { graphqlUrl } from "./graphql-url.ts"
import { isRateLimit } from "./is-rate-limit.ts"
import { requestHeaders } from "./request-headers.ts"

// GitHub looks for CODEOWNERS in this order and uses the first.
const CODEOWNERS = [".github/CODEOWNERS", "CODEOWNERS", "docs/CODEOWNERS"] as const
export const CONFIG_PATH = ".github/auto-triage.yml"

const QUERY = `query($owner:String!,$name:String!,$record:String!,$config:String!,$first:String!,$second:String!,$third:String!){
repository(owner:$owner,name:$name){
record:object(expression:$record){...on Commit{oid message}}
config:object(expression:$config){...on Blob{text}}
first:object(expression:$first){...on Blob{text}}
second:object(expression:$second){...on Blob{text}}
third:object(expression:$third){...on Blob{text}}}}`

export type StateRequest = {
  readonly apiUrl: string
  readonly token: string
  readonly repository: string
  readonly ledgerRef: string
}

/**
 * The one GraphQL request that reads configuration, CODEOWNERS and the ledger record together. It is built without a
 * client so that it can be on its way before any client has loaded.
 *
 * A record in a custom ref may come back as null although it exists, should GraphQL not resolve such refs; the ledger's
 * compare-and-set finds that out and reads it by REST.
 */
export function stateRequest(request: StateRequest): { readonly url: string; readonly init: RequestInit } {
  const [owner = "", name = ""] = request.repository.split("/")
  const [first, second, third] = CODEOWNERS.map(path => `HEAD:${path}`)
  const variables = { owner, name, record: request.ledgerRef, config: `HEAD:${CONFIG_PATH}`, first, second, third }
  return {
    url: graphqlUrl(request.apiUrl),
    init: {
      method: "POST",
      headers: { ...requestHeaders(request.token), "content-type": "application/json" },
      body: JSON.stringify({ query: QUERY, variables }),
    },
  }
}

type Blob = { readonly text?: string | null } | null
type Answer = {
  readonly data?: {
    readonly repository?: {
      readonly record?: { readonly oid?: string; readonly message?: string } | null
      readonly config?: Blob
      readonly first?: Blob
      readonly second?: Blob
      readonly third?: Blob
    } | null
  }
  readonly errors?: readonly { readonly type?: string; readonly message?: string }[]
  readonly message?: string
}

/** @throws ConfigError where the token may not read the repository; UpstreamError where GitHub cannot answer. */
export async function readStateAnswer(response: Response, repository: string): Promise<RepositoryState> {
  const answer = (await response.json().catch(() => null)) as Answer | null
  const state = answer?.data?.repository
  // With an error, a part that is null may only be unreadable, and the defaults would stand in for it without a word.
  if (!response.ok || !state || (answer?.errors ?? []).length > 0)
    throw notReadable(response.status, answer, repository)
  return {
    config: state.config?.text ?? null,
    codeowners: ownersOf([state.first, state.second, state.third]),
    record: typeof state.record?.oid === "string" ? { sha: state.record.oid, text: state.record.message ?? "" } : null,
  }
}

function ownersOf(blobs: readonly (Blob | undefined)[]): RepositoryState["codeowners"] {
  const index = blobs.findIndex(blob => typeof blob?.text === "string")
  const text = blobs[index]?.text
  return typeof text === "string" ? { path: CODEOWNERS[index] ?? CODEOWNERS[0], text } : null
}

const REQUEST = "POST /graphql"
// What GitHub says of a token that may not see the repository, or not all of it.
const REFUSALS = ["FORBIDDEN", "NOT_FOUND", "INSUFFICIENT_SCOPES"]

function notReadable(status: number, answer: Answer | null, repository: string): Error {
  const fault = answer?.errors?.[0]
  const type = fault?.type ?? ""
  const detail = fault?.message ?? answer?.message ?? ""
  if (status === 401)
    return new ConfigError('GitHub does not accept the token in the input "github-token": it is expired or wrong')
  if (isLimited(status, type, detail)) return answeredWith({ service: "github", request: REQUEST, status: 429, detail })
  if (status === 403 || status === 404 || REFUSALS.includes(type))
    return new ConfigError(
      `GitHub does not let this job read ${repository} (${detail}). Give the job "permissions: contents: write" and pass "github-token: \${{ github.token }}"`,
    )
  if (status >= 400) return answeredWith({ service: "github", request: REQUEST, status, detail })
  return unreadableAnswer({ service: "github", request: REQUEST, ambiguous: false })
}

function isLimited(status: number, type: string, detail: string): boolean {
  return status === 429 || type === "RATE_LIMITED" || isRateLimit(status, detail)
}
