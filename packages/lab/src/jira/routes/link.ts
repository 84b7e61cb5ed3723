import type { Hono } from "hono"
import { prepareComment } from "../comments.ts"
import { errorMessage } from "../errors.ts"
import { byIdOrName } from "../field-values.ts"
import type { Issue } from "../model.ts"
import { demand, visibleIssue } from "../permissions.ts"
import { apiUrl } from "../render.ts"
import { invalidPayload, isRecord, json, noContent, readObject } from "../respond.ts"
import { LINK_TYPES } from "../seed.ts"
import type { World } from "../world.ts"

const MAX_LINKS = 2_000

export function linkRoutes(app: Hono, world: World): void {
  app.get("/rest/api/3/issueLinkType", () =>
    json({ issueLinkTypes: LINK_TYPES.map(type => ({ ...type, self: apiUrl(world, `issueLinkType/${type.id}`) })) }),
  )
  app.post("/rest/api/3/issueLink", async c => {
    link(world, await readObject(c))
    return noContent(201)
  })
}

// The same link once more is answered with 201 and changes nothing.
function link(world: World, body: Record<string, unknown>): void {
  const inward = referenced(world, body["inwardIssue"])
  const outward = referenced(world, body["outwardIssue"])
  demand(world, "LINK_ISSUES", 404)
  const type = byIdOrName(LINK_TYPES, body["type"])
  if (type === null) {
    const name = isRecord(body["type"]) ? (body["type"]["name"] ?? body["type"]["id"]) : undefined
    throw errorMessage(404, `No issue link type with name '${String(name)}' found.`)
  }
  const attach = isRecord(body["comment"]) ? prepareComment(world, outward, body["comment"]) : null
  const { links } = world.store
  const same = links.some(item => item.type === type.id && item.inward === inward.id && item.outward === outward.id)
  for (const issue of [inward, outward])
    if (!same && links.filter(item => item.inward === issue.id || item.outward === issue.id).length >= MAX_LINKS)
      throw errorMessage(413, `The number of links on issue ${issue.key} has reached the limit of ${MAX_LINKS}.`)
  if (!same) {
    links.push({ id: String(world.store.nextId("link")), type: type.id, inward: inward.id, outward: outward.id })
    for (const issue of [inward, outward]) world.store.changed(issue)
  }
  attach?.(outward)
}

function referenced(world: World, reference: unknown): Issue {
  const idOrKey = isRecord(reference) ? (reference["key"] ?? reference["id"]) : undefined
  if (typeof idOrKey !== "string") throw invalidPayload()
  return visibleIssue(world, idOrKey)
}
