import type { Context, Hono } from "hono"
import { errorMessage, JiraError } from "../errors.ts"
import { demand, may, visibleIssue } from "../permissions.ts"
import { checkProperty, noSuchProperty } from "../properties.ts"
import { apiUrl } from "../render.ts"
import { json, noContent, readJson } from "../respond.ts"
import type { World } from "../world.ts"

type Holder = { readonly path: string; readonly properties: Map<string, unknown> }

/** Entity properties of issues and comments: read and written by key, never in the search index. */
export function propertyRoutes(app: Hono, world: World): void {
  const ofIssue = (c: Context): Holder => {
    const issue = visibleIssue(world, c.req.param("key") ?? "")
    return { path: `issue/${issue.id}`, properties: issue.properties }
  }
  const ofComment = (c: Context): Holder => {
    const id = c.req.param("id") ?? ""
    const issue = world.store.issues().find(candidate => candidate.comments.some(comment => comment.id === id))
    const comment = issue?.comments.find(candidate => candidate.id === id)
    if (comment === undefined || !may(world, "BROWSE_PROJECTS"))
      throw errorMessage(404, `Can not find a comment for the id: ${id}.`)
    return { path: `comment/${id}`, properties: comment.properties }
  }
  register(app, world, { path: "/rest/api/3/issue/:key/properties", holder: ofIssue })
  register(app, world, { path: "/rest/api/3/comment/:id/properties", holder: ofComment })
}

function register(
  app: Hono,
  world: World,
  { path, holder }: { readonly path: string; readonly holder: (c: Context) => Holder },
): void {
  app.get(path, c => {
    const { path: owner, properties } = holder(c)
    const self = (key: string): string => apiUrl(world, `${owner}/properties/${encodeURIComponent(key)}`)
    return json({ keys: [...properties.keys()].map(key => ({ self: self(key), key })) })
  })
  app.get(`${path}/:property`, c => {
    const key = c.req.param("property")
    const { properties } = holder(c)
    if (!properties.has(key)) throw noSuchProperty(key)
    return json({ key, value: properties.get(key) })
  })
  app.put(`${path}/:property`, async c => {
    const key = c.req.param("property")
    const { properties } = holder(c)
    demand(world, "EDIT_ISSUES", 403)
    const value = await propertyValue(c)
    checkProperty(key, value)
    const created = !properties.has(key)
    properties.set(key, value)
    return noContent(created ? 201 : 200)
  })
  app.delete(`${path}/:property`, c => {
    const key = c.req.param("property")
    const { properties } = holder(c)
    if (!may(world, "EDIT_ISSUES") || !properties.delete(key)) throw noSuchProperty(key)
    return noContent()
  })
}

async function propertyValue(c: Context): Promise<unknown> {
  try {
    return await readJson(c)
  } catch (error) {
    if (error instanceof JiraError && error.status === 415) throw error
    throw errorMessage(400, "The property value must be valid JSON.")
  }
}
