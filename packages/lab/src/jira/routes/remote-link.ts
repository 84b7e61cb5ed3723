import type { Context, Hono } from "hono"
import { errorMessage, fieldErrors } from "../errors.ts"
import type { Issue, RemoteLink } from "../model.ts"
import { demand, visibleIssue } from "../permissions.ts"
import { apiUrl } from "../render.ts"
import { isRecord, json, readObject } from "../respond.ts"
import { spell } from "../spell.ts"
import type { World } from "../world.ts"

const MAX_LINKS = 2_000

/** Remote links, idempotent by global id: a second POST replaces the link, and what it leaves out becomes null. */
export function remoteLinkRoutes(app: Hono, world: World): void {
  const path = "/rest/api/3/issue/:key/remotelink"
  app.get(path, c => {
    const issue = visibleIssue(world, c.req.param("key"))
    const globalId = c.req.query("globalId")
    if (globalId === undefined) return json(issue.remoteLinks.map(link => render(world, issue, link)))
    const link = issue.remoteLinks.find(candidate => candidate.globalId === globalId)
    if (link === undefined) throw errorMessage(404, "The remote issue link does not exist.")
    return json(render(world, issue, link))
  })
  app.post(path, async c => {
    const issue = visibleIssue(world, c.req.param("key"))
    demand(world, "LINK_ISSUES", 403)
    return save(c, world, issue)
  })
}

async function save(c: Context, world: World, issue: Issue): Promise<Response> {
  const content = readLink(await readObject(c))
  const existing = issue.remoteLinks.find(link => link.globalId !== null && link.globalId === content.globalId)
  if (existing === undefined && issue.remoteLinks.length >= MAX_LINKS)
    throw errorMessage(413, `The number of remote links on this issue has reached the limit of ${MAX_LINKS}.`)
  const link = existing ?? { id: world.store.nextId("remoteLink"), ...content }
  if (existing === undefined) issue.remoteLinks.push(link)
  else Object.assign(existing, content)
  world.store.changed(issue)
  return json({ id: link.id, self: selfOf(world, issue, link) }, existing === undefined ? 201 : 200)
}

function readLink(body: Record<string, unknown>): Omit<RemoteLink, "id"> {
  const { globalId = null, application = null, relationship = null, object } = body
  if (!isRecord(object)) throw fieldErrors({ object: "'object' is required." })
  for (const name of ["title", "url"])
    if (typeof object[name] !== "string" || object[name] === "") throw fieldErrors({ [name]: `'${name}' is required.` })
  if (!URL.canParse(String(object["url"]))) throw fieldErrors({ url: "'url' is not a valid URL." })
  if (globalId !== null && typeof globalId !== "string") throw fieldErrors({ globalId: "'globalId' must be a string." })
  if (globalId !== null && globalId.length > 255)
    throw fieldErrors({ globalId: "'globalId' must not be longer than 255 characters." })
  return { globalId, application, relationship: relationship === null ? null : spell(relationship), object }
}

function render(world: World, issue: Issue, link: RemoteLink): Record<string, unknown> {
  return {
    id: link.id,
    self: selfOf(world, issue, link),
    ...(link.globalId === null ? {} : { globalId: link.globalId }),
    application: link.application ?? {},
    ...(link.relationship === null ? {} : { relationship: link.relationship }),
    object: link.object,
  }
}

function selfOf(world: World, issue: Issue, link: { readonly id: number }): string {
  return apiUrl(world, `issue/${issue.key}/remotelink/${link.id}`)
}
