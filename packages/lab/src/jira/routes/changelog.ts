import type { Hono } from "hono"
import type { Issue, TransitionDone } from "../model.ts"
import { visibleIssue } from "../permissions.ts"
import { json, page } from "../respond.ts"
import type { World } from "../world.ts"
import { renderUser } from "../render.ts"

/** What was done to an issue, oldest first. Only transitions are kept here, so changes of other fields are missing. */
export function changelogRoutes(app: Hono, world: World): void {
  app.get("/rest/api/3/issue/:key/changelog", c => {
    const issue = visibleIssue(world, c.req.param("key"))
    const { values, paging } = page(c, issue.history, 100)
    const isLast = paging.startAt + values.length >= paging.total
    return json({ ...paging, isLast, values: values.map((done, at) => history(world, issue, { done, at })) })
  })
}

type Done = { readonly done: TransitionDone; readonly at: number }

function history(world: World, issue: Issue, { done, at }: Done): object {
  const statuses = world.store.project(issue.project)?.statuses ?? []
  const name = (id: string): string => statuses.find(status => status.id === id)?.name ?? id
  const item = { field: "status", fieldtype: "jira", fieldId: "status", from: done.from, to: done.to }
  return {
    id: String(issue.id * 1000 + at),
    author: renderUser(world, done.by),
    created: new Date(done.at).toISOString().replace("Z", "+0000"),
    items: [{ ...item, fromString: name(done.from), toString: name(done.to) }],
  }
}
