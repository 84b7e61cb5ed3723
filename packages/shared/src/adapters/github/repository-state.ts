import { ConfigError } from "../../errors.ts"
import type { RepositoryState } from "../../ports/code-host.ts"

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
    url: request.apiUrl.endsWith("/api/v3") ? request.apiUrl.replace(/\/v3$/, "/graphql") : `${request.apiUrl}/graphql`,
    init: {
      method: "POST",
      headers: {
        authorization: `bearer ${request.token}`,
        "content-type": "application/json",
        accept: "application/vnd.github+json",
        "user-agent": "auto-triage",
      },
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

/** @throws ConfigError where the token may not read the repository. */
export async function readStateAnswer(response: Response, repository: string): Promise<RepositoryState> {
  const answer = (await response.json().catch(() => ({}))) as Answer
  const state = answer.data?.repository
  if (!response.ok || !state) throw notReadable(response.status, answer, repository)
  const owners = [state.first, state.second, state.third].findIndex(blob => typeof blob?.text === "string")
  const ownersText = [state.first, state.second, state.third][owners]?.text
  return {
    config: state.config?.text ?? null,
    codeowners: typeof ownersText === "string" ? { path: CODEOWNERS[owners] ?? CODEOWNERS[0], text: ownersText } : null,
    record: typeof state.record?.oid === "string" ? { sha: state.record.oid, text: state.record.message ?? "" } : null,
  }
}

function notReadable(status: number, answer: Answer, repository: string): ConfigError {
  const detail = answer.errors?.[0]?.message ?? answer.message ?? `HTTP ${status}`
  const hint =
    status === 401
      ? 'the token in the input "github-token" is expired or wrong'
      : 'give the job "permissions: contents: write" and pass "github-token: ${{ github.token }}"'
  return new ConfigError(`GitHub does not let this job read ${repository}: ${detail}. Likely cause: ${hint}`)
}
