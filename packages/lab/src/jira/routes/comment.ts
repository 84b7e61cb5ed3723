import type { Context, Hono } from "hono"
import { checkCommentBody, prepareComment } from "../comments.ts"
import { errorMessage } from "../errors.ts"
import type { Comment, Issue } from "../model.ts"
import { demand, may, visibleIssue } from "../permissions.ts"
import { readProperties } from "../properties.ts"
import { renderComment } from "../render.ts"
import { json, listParameter, noContent, page, readObject } from "../respond.ts"
import type { World } from "../world.ts"

const MAX_PROPERTIES = 50

export function commentRoutes(app: Hono, world: World): void {
  const path = "/rest/api/3/issue/:key/comment"
  app.post(path, async c => {
    const issue = visibleIssue(world, c.req.param("key"))
    demand(world, "ADD_COMMENTS", 400)
    const attach = prepareComment(world, issue, await readObject(c))
    return json(render(c, world, { issue, comment: attach(issue) }), 201)
  })
  app.get(path, c => {
    const issue = visibleIssue(world, c.req.param("key"))
    const { values, paging } = page(c, ordered(c, issue.comments), 100)
    return json({ ...paging, comments: values.map(comment => render(c, world, { issue, comment })) })
  })
  app.get(`${path}/:id`, c => json(render(c, world, find(c, world))))
  app.put(`${path}/:id`, async c => {
    const found = find(c, world)
    mustOwn(world, found.comment, "EDIT")
    update(world, found, await readObject(c))
    return json(render(c, world, found))
  })
  app.delete(`${path}/:id`, c => {
    const { issue, comment } = find(c, world)
    mustOwn(world, comment, "DELETE")
    issue.comments.splice(issue.comments.indexOf(comment), 1)
    world.store.changed(issue)
    return noContent()
  })
}

type Found = { readonly issue: Issue; readonly comment: Comment }

function find(c: Context, world: World): Found {
  const issue = visibleIssue(world, c.req.param("key") ?? "")
  const id = c.req.param("id") ?? ""
  const comment = issue.comments.find(candidate => candidate.id === id)
  if (comment === undefined) throw errorMessage(404, `Can not find a comment for the id: ${id}.`)
  return { issue, comment }
}

function update(world: World, { issue, comment }: Found, request: Readonly<Record<string, unknown>>): void {
  const body = checkCommentBody(request["body"])
  const properties = readProperties(request["properties"], MAX_PROPERTIES)
  comment.body = body
  comment.updated = world.clock.now()
  comment.updateAuthor = world.store.me.accountId
  if (request["visibility"] !== undefined) comment.visibility = request["visibility"]
  for (const [key, value] of properties) comment.properties.set(key, value)
  world.store.changed(issue)
}

function mustOwn(world: World, comment: Comment, verb: "EDIT" | "DELETE"): void {
  const own = comment.author === world.store.me.accountId && may(world, `${verb}_OWN_COMMENTS`)
  if (!own && !may(world, `${verb}_ALL_COMMENTS`))
    throw errorMessage(400, `You do not have the permission for this comment.`)
}

function ordered(c: Context, comments: readonly Comment[]): readonly Comment[] {
  const orderBy = c.req.query("orderBy") ?? "created"
  // A plus sign in a query is a space.
  if (!["created", "-created", "+created", " created"].includes(orderBy))
    throw errorMessage(400, `The value '${orderBy}' is not valid for orderBy.`)
  return orderBy === "-created" ? comments.toReversed() : comments
}

function render(c: Context, world: World, { issue, comment }: Found): object {
  return renderComment(world, comment, {
    issue: issue.id,
    withProperties: listParameter(c, "expand").includes("properties"),
  })
}
