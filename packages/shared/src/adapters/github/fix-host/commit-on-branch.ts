import { ConfigError, UpstreamError } from "../../../errors.ts"
import type { FileWrite, FixHost } from "../../../ports/fix-host.ts"
import { unreadableAnswer } from "../../unreadable-answer.ts"
import { answeredWith } from "../../upstream-error.ts"
import { graphqlUrl } from "../graphql-url.ts"
import { isRateLimit } from "../is-rate-limit.ts"
import { requestHeaders } from "../request-headers.ts"
import { type FixHostOptions, messageOf } from "../ask.ts"

export type CommitRequest = Parameters<FixHost["commitOnBranch"]>[0]

const REQUEST = "POST /graphql createCommitOnBranch"
const MUTATION = "mutation($input:CreateCommitOnBranchInput!){createCommitOnBranch(input:$input){commit{oid}}}"
// What GitHub says where the branch moved meanwhile or is gone.
const CONFLICTS = ["STALE_DATA", "NOT_FOUND"]

/**
 * One commit by GitHub itself, which signs it in the name of the token's owner. `expectedHeadOid` makes it a
 * compare-and-set. Files it writes are plain files: it has no way to say that one is executable.
 */
export async function commitOnBranch(
  options: FixHostOptions,
  commit: CommitRequest,
): Promise<{ readonly sha: string } | "conflict"> {
  const response = await fetch(graphqlUrl(options.apiUrl), {
    method: "POST",
    headers: { ...requestHeaders(options.token), "content-type": "application/json" },
    body: JSON.stringify({ query: MUTATION, variables: { input: inputOf(options.repository, commit) } }),
  })
  return readAnswer(response.status, await response.json().catch(() => null), options.repository)
}

function inputOf(repository: string, { branch, parent, message, files }: CommitRequest): object {
  const additions = files.flatMap(({ path, contents }: FileWrite) =>
    contents === null ? [] : [{ path, contents: contents.toString("base64") }],
  )
  const deletions = files.filter(file => file.contents === null).map(({ path }) => ({ path }))
  return {
    branch: { repositoryNameWithOwner: repository, branchName: branch },
    expectedHeadOid: parent,
    message,
    fileChanges: { additions, deletions },
  }
}

type Body = {
  readonly data?: {
    readonly createCommitOnBranch?: { readonly commit?: { readonly oid?: unknown } | null } | null
  } | null
  readonly errors?: readonly { readonly type?: string; readonly message?: string }[]
} | null

function readAnswer(status: number, answer: unknown, repository: string): { readonly sha: string } | "conflict" {
  const { data, errors = [] } = (answer ?? {}) as NonNullable<Body>
  const [fault] = errors
  if (fault !== undefined) {
    const { type = "", message = "" } = fault
    if (CONFLICTS.includes(type)) return "conflict"
    throw refusal({ status, type, detail: message, repository })
  }
  if (status !== 200) throw refusal({ status, type: "", detail: messageOf(answer), repository })
  const sha = data?.createCommitOnBranch?.commit?.oid
  if (typeof sha === "string") return { sha }
  throw unreadableAnswer({ service: "github", request: REQUEST, ambiguous: true })
}

type Refusal = {
  readonly status: number
  /** GitHub's kind of fault; empty where it is none of those that it names. */
  readonly type: string
  readonly detail: string
  readonly repository: string
}

function refusal({ status, type, detail, repository }: Refusal): Error {
  if (status === 401) return new ConfigError("GitHub does not accept the token of this job: it is expired or wrong")
  const limited = type === "RATE_LIMITED" || isRateLimit(status, detail)
  if (limited) return answeredWith({ service: "github", request: REQUEST, status: 429, detail })
  if (status === 403 || type === "FORBIDDEN")
    return new ConfigError(
      `GitHub does not let the token of this job commit to ${repository} (${detail}); it needs the permission contents: write`,
    )
  if (status !== 200) return answeredWith({ service: "github", request: REQUEST, status, detail })
  // Without a kind it is GitHub's own trouble, such as a timeout of the query, after which the commit may well be there.
  return new UpstreamError(`GitHub did not commit: ${detail}`, {
    service: "github",
    request: REQUEST,
    status,
    ambiguous: type === "",
    retryable: type === "",
  })
}
