import type { Context, Hono } from "hono"
import { errorMessage, JiraError } from "../errors.ts"
import type { Project } from "../model.ts"
import { may, visibleProject } from "../permissions.ts"
import { apiUrl, renderComponent, renderIssueType, renderKnownUser, renderStatus } from "../render.ts"
import { json, numberParameter, page } from "../respond.ts"
import { fieldMetadata, screenFields } from "../screens.ts"
import type { World } from "../world.ts"

const MAX_PAGE = 200

/** What a project offers: create screens, issue types, components, statuses. */
export function metaRoutes(app: Hono, world: World): void {
  app.get("/rest/api/3/issue/createmeta/:project/issuetypes", c => {
    const project = creatable(c, world)
    const { values, paging } = page(c, project.issueTypes, 50)
    return json({ ...paging, issueTypes: values.map(type => renderIssueType(world, type)) })
  })
  app.get("/rest/api/3/issue/createmeta/:project/issuetypes/:type", c => {
    const project = creatable(c, world)
    const type = project.issueTypes.find(candidate => candidate.id === c.req.param("type"))
    if (type === undefined) throw errorMessage(400, "The issue type is not valid for this project.")
    const { values, paging } = page(c, screenFields(project, "create", type.id), 50)
    const fields = values.map(entry => ({ ...fieldMetadata(world, project, entry), fieldId: entry.field.id }))
    return json({ ...paging, fields })
  })
  app.get("/rest/api/3/project/:project", c =>
    json(renderProject(world, visibleProject(world, c.req.param("project")))),
  )
  app.get("/rest/api/3/project/:project/components", c => {
    const project = visibleProject(world, c.req.param("project"))
    return json(project.components.map(component => renderComponent(world, project, component)))
  })
  app.get("/rest/api/3/project/:project/statuses", c => {
    const project = visibleProject(world, c.req.param("project"))
    const statuses = project.statuses.map(status => renderStatus(world, status))
    return json(
      project.issueTypes.map(({ id, name, subtask }) => ({
        self: apiUrl(world, `issuetype/${id}`),
        id,
        name,
        subtask,
        statuses,
      })),
    )
  })
}

function creatable(c: Context, world: World): Project {
  if (numberParameter(c, "maxResults", 50) > MAX_PAGE)
    throw new JiraError(400, {
      errorMessages: [`Parameter 'maxResults' must not exceed the limit '${MAX_PAGE}'`],
      errors: {},
    })
  const project = visibleProject(world, c.req.param("project") ?? "")
  // Without Create Issues the project exists, and offers nothing to create.
  return may(world, "CREATE_ISSUES") ? project : { ...project, issueTypes: [] }
}

function renderProject(world: World, project: Project): Record<string, unknown> {
  return {
    self: apiUrl(world, `project/${project.id}`),
    id: project.id,
    key: project.key,
    name: project.name,
    description: "",
    lead: renderKnownUser(world, world.store.users[0] ?? world.store.me),
    components: project.components.map(component => renderComponent(world, project, component)),
    issueTypes: project.issueTypes.map(type => renderIssueType(world, type)),
    assigneeType: "UNASSIGNED",
    versions: [],
    projectTypeKey: "software",
    simplified: false,
    style: "classic",
    isPrivate: false,
  }
}
