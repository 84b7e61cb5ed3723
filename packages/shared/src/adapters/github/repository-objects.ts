import { unreadableAnswer } from "../unreadable-answer.ts"
import { type Answer, type FixHostOptions, success } from "./ask.ts"
import { graphqlUrl } from "./graphql-url.ts"
import { requestHeaders } from "./request-headers.ts"

/** Fields of a repository, e.g. `a:object(expression:$a){oid}`, and the texts of the variables that they name. */
export type ObjectQuery = {
  readonly fields: readonly string[]
  readonly texts?: Readonly<Record<string, string>>
}

/** Many objects of a repository in one GraphQL request, by the names of the fields. @throws ConfigError, UpstreamError */
export async function readObjects(
  { apiUrl, token, repository }: FixHostOptions,
  { fields, texts = {} }: ObjectQuery,
): Promise<Readonly<Record<string, unknown>>> {
  const [owner = "", name = ""] = repository.split("/")
  const declared = ["owner", "name", ...Object.keys(texts)].map(key => `$${key}:String!`).join(",")
  const query = `query(${declared}){repository(owner:$owner,name:$name){${fields.join("\n")}}}`
  const response = await fetch(graphqlUrl(apiUrl), {
    method: "POST",
    headers: { ...requestHeaders(token), "content-type": "application/json" },
    body: JSON.stringify({ query, variables: { ...texts, owner, name } }),
  })
  const body: unknown = await response.json().catch(() => null)
  const answer: Answer = { request: "POST /graphql", status: response.status, body, accepted: "" }
  const { data } = success(answer, repository) as {
    readonly data?: { readonly repository?: Readonly<Record<string, unknown>> | null } | null
  }
  const found = data?.repository
  if (!found) throw unreadableAnswer({ service: "github", request: answer.request, ambiguous: false })
  return found
}
