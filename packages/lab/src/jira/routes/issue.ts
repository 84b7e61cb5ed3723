import type { Context, Hono } from "hono"
import { errorMessage } from "../errors.ts"
import { editFields } from "../edit-fields.ts"
import type { Issue } from "../model.ts"
import { demand, projectOf, visibleIssue } from "../permissions.ts"
import { apiUrl } from "../render.ts"
import { describeFields, renderFields } from "../render-fields.ts"
import { json, listParameter, noContent, readObject } from "../respond.ts"
import { storedProperties } from "../search-hit.ts"
import { selectFields } from "../select-fields.ts"
import { core } from "../store.ts"
import { availableTransitions, renderTransition } from "../transitions.ts"
import { createIssueFrom, editIssueFrom } from "../write-issue.ts"
import type { World } from "../world.ts"

const EXPANDABLE = "renderedFields,names,schema,operations,editmeta,changelog,versionedRepresentations"

export function issueRoutes(app: Hono, world: World): void {
  app.post("/rest/api/3/issue", async c => {
    const issue = createIssueFrom(world, await readObject(c))
    const id = String(issue.id)
    return json({ id, key: issue.key, self: apiUrl(world, `issue/${id}`) }, 201)
  })
  app.get("/rest/api/3/issue/:key", c => json(renderIssue(c, world, visibleIssue(world, c.req.param("key")))))
  app.put("/rest/api/3/issue/:key", async c => {
    const issue = visibleIssue(world, c.req.param("key"))
    editIssueFrom(world, issue, await readObject(c))
    return c.req.query("returnIssue") === "true" ? json(renderIssue(c, world, issue)) : noContent()
  })
  app.delete("/rest/api/3/issue/:key", c => {
    const issue = visibleIssue(world, c.req.param("key"))
    demand(world, "DELETE_ISSUES", 403)
    const children = world.store.issues().filter(candidate => candidate.values["parent"] === issue.id)
    if (children.length > 0 && c.req.query("deleteSubtasks") !== "true")
      throw errorMessage(
        400,
        `The issue '${issue.key}' has subtasks. You must specify the 'deleteSubtasks' parameter to delete this issue and all its subtasks.`,
      )
    for (const gone of [...children, issue]) world.store.remove(gone)
    return noContent()
  })
  app.get("/rest/api/3/issue/:key/editmeta", c =>
    json({ fields: editFields(world, visibleIssue(world, c.req.param("key"))) }),
  )
}

function renderIssue(c: Context, world: World, issue: Issue): Record<string, unknown> {
  const expand = listParameter(c, "expand")
  const properties = listParameter(c, "properties")
  const project = projectOf(world, issue)
  const fields = selectFields(renderFields(world, core(issue)), listParameter(c, "fields"))
  const { names, schema } = describeFields(project, Object.keys(fields))
  return {
    expand: EXPANDABLE,
    id: String(issue.id),
    self: apiUrl(world, `issue/${issue.id}`),
    key: issue.key,
    fields,
    ...(properties.length === 0 ? {} : { properties: storedProperties(world, issue, properties) }),
    ...(expand.includes("names") ? { names } : {}),
    ...(expand.includes("schema") ? { schema } : {}),
    ...(expand.includes("editmeta") ? { editmeta: { fields: editFields(world, issue) } } : {}),
    ...(expand.includes("transitions")
      ? {
          transitions: availableTransitions(world, issue).map(transition =>
            renderTransition(world, project, { transition, withFields: false }),
          ),
        }
      : {}),
  }
}
