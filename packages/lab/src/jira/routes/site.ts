import type { Context, Hono } from "hono"
import { errorMessage } from "../errors.ts"
import { may, PERMISSIONS, visibleIssue, visibleProject } from "../permissions.ts"
import type { PermissionKey } from "../permissions.ts"
import { apiUrl, renderKnownUser, timestamp } from "../render.ts"
import { json, listParameter, page } from "../respond.ts"
import { fieldSchema } from "../screens.ts"
import { DEFAULT_PRIORITY, DEFAULT_RESOLUTION, RESOLUTIONS } from "../seed.ts"
import type { World } from "../world.ts"

const VERSION = "1001.0.0-SNAPSHOT"

/** What belongs to the whole site: priorities, fields, labels, permissions, the caller, the server. */
export function siteRoutes(app: Hono, world: World): void {
  app.get("/_edge/tenant_info", () => json({ cloudId: world.settings.cloudId }))
  app.get("/rest/api/3/serverInfo", () => json(serverInfo(world)))
  app.get("/rest/api/3/myself", () => json(myself(world)))
  app.get("/rest/api/3/mypermissions", c => json({ permissions: myPermissions(c, world) }))
  app.get("/rest/api/3/field", () => json(fields(world)))
  app.get("/rest/api/3/priority/search", c => paged(c, world, priorities(c, world)))
  app.get("/rest/api/3/resolution/search", c => paged(c, world, resolutions(world)))
  app.get("/rest/api/3/label", c => paged(c, world, may(world, "BROWSE_PROJECTS") ? labels(world) : []))
}

function paged(c: Context, world: World, items: readonly unknown[]): Response {
  const { values, paging } = page(c, items, c.req.path.endsWith("/label") ? 1_000 : 50)
  const isLast = paging.startAt + values.length >= paging.total
  return json({ self: `${world.settings.baseUrl}${c.req.path}`, ...paging, isLast, values })
}

function priorities(c: Context, world: World): readonly unknown[] {
  const ids = listParameter(c, "id")
  const name = (c.req.query("priorityName") ?? "").toLowerCase()
  return world.store.priorities
    .filter(priority => ids.length === 0 || ids.includes(priority.id))
    .filter(priority => priority.name.toLowerCase().includes(name))
    .filter(priority => c.req.query("onlyDefault") !== "true" || priority.id === DEFAULT_PRIORITY)
    .map(({ id, name: own }) => ({
      self: apiUrl(world, `priority/${id}`),
      statusColor: "#999999",
      description: "",
      iconUrl: `${world.settings.baseUrl}/images/icons/priorities/${id}.svg`,
      name: own,
      id,
      isDefault: id === DEFAULT_PRIORITY,
    }))
}

function resolutions(world: World): readonly unknown[] {
  return RESOLUTIONS.map(({ id, name }) => ({
    self: apiUrl(world, `resolution/${id}`),
    id,
    name,
    description: "",
    isDefault: id === DEFAULT_RESOLUTION,
  }))
}

function labels(world: World): readonly string[] {
  const found = new Set(world.store.issues().flatMap(issue => (issue.values["labels"] ?? []) as readonly string[]))
  return [...found].toSorted()
}

function fields(world: World): readonly object[] {
  const known = new Map(world.store.projects.flatMap(project => project.fields).map(field => [field.id, field]))
  return [...known.values()].map(field => {
    const custom = field.id.startsWith("customfield_")
    return {
      id: field.id,
      key: field.id,
      name: field.name,
      custom,
      orderable: true,
      navigable: true,
      searchable: true,
      clauseNames: custom ? [`cf[${field.id.slice("customfield_".length)}]`, field.name] : [field.id],
      schema: fieldSchema(field),
    }
  })
}

function myPermissions(c: Context, world: World): Record<string, unknown> {
  const wanted = listParameter(c, "permissions")
  if (wanted.length === 0) throw errorMessage(400, "The 'permissions' query parameter is required.")
  const unknown = wanted.filter(key => !Object.hasOwn(PERMISSIONS, key))
  if (unknown.length > 0) throw errorMessage(400, `Unrecognized permission keys: ${unknown.join(", ")}`)
  const project = c.req.query("projectKey") ?? c.req.query("projectId")
  if (project !== undefined) visibleProject(world, project)
  const issue = c.req.query("issueKey") ?? c.req.query("issueId")
  if (issue !== undefined) visibleIssue(world, issue)
  return Object.fromEntries(
    (wanted as PermissionKey[]).map(key => [
      key,
      { ...PERMISSIONS[key], key, type: "PROJECT", description: "", havePermission: may(world, key) },
    ]),
  )
}

function myself(world: World): Record<string, unknown> {
  const one = { size: 1, items: [] }
  return {
    ...renderKnownUser(world, world.store.me),
    locale: "en_GB",
    groups: one,
    applicationRoles: one,
    expand: "groups,applicationRoles",
  }
}

function serverInfo(world: World): Record<string, unknown> {
  return {
    baseUrl: world.settings.baseUrl,
    version: VERSION,
    versionNumbers: [1001, 0, 0],
    deploymentType: "Cloud",
    buildNumber: 100_291,
    buildDate: timestamp(Date.UTC(2026, 10, 1)),
    serverTime: timestamp(world.clock.now()),
    scmInfo: "0000000000000000000000000000000000000000",
    serverTitle: "Jira",
    serverTimeZone: "Etc/UTC",
  }
}
