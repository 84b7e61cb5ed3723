import { adfProblem } from "./adf-rules.ts"
import { errorMessage, fieldErrors, invalidDocument, TEXT_TOO_LONG } from "./errors.ts"
import type { Comment, Issue } from "./model.ts"
import { readProperties } from "./properties.ts"
import { isRecord } from "./respond.ts"
import { STORED_LIMIT, storedLength } from "./stored-length.ts"
import type { World } from "./world.ts"

const MAX_COMMENTS = 5_000
const MAX_PROPERTIES = 50

/** A comment's body as it may be stored. Throws the JiraError for anything else. */
export function checkCommentBody(body: unknown): unknown {
  if (body === undefined || body === null) throw fieldErrors({ comment: "Comment body can not be empty!" })
  if (!isRecord(body)) throw fieldErrors({ comment: "Comment body is not valid!" })
  if (adfProblem(body) !== null) throw invalidDocument()
  if (storedLength(body) > STORED_LIMIT) throw fieldErrors({ comment: TEXT_TOO_LONG })
  return body
}

/** A comment checked and ready to be attached, so that a request with several parts fails as a whole. */
export function prepareComment(
  world: World,
  issue: Issue | null,
  request: Readonly<Record<string, unknown>>,
): (issue: Issue) => Comment {
  const body = checkCommentBody(request["body"])
  const properties = readProperties(request["properties"], MAX_PROPERTIES)
  if ((issue?.comments.length ?? 0) >= MAX_COMMENTS)
    throw errorMessage(413, `The number of comments on this issue has reached the limit of ${MAX_COMMENTS}.`)
  return target => attach(world, target, { body, properties, visibility: request["visibility"] })
}

function attach(
  world: World,
  issue: Issue,
  content: { readonly body: unknown; readonly properties: ReadonlyMap<string, unknown>; readonly visibility: unknown },
): Comment {
  const now = world.clock.now()
  const { accountId } = world.store.me
  const comment: Comment = {
    id: String(world.store.nextId("comment")),
    author: accountId,
    updateAuthor: accountId,
    body: content.body,
    created: now,
    updated: now,
    visibility: content.visibility,
    properties: new Map(content.properties),
  }
  issue.comments.push(comment)
  world.store.changed(issue)
  return comment
}
