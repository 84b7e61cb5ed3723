import type { Hono } from "hono"
import { prepareComment } from "../comments.ts"
import { errorMessage, fieldErrors, offScreen } from "../errors.ts"
import { byIdOrName } from "../field-values.ts"
import type { Comment, Issue, WorkflowTransition } from "../model.ts"
import { demand, may, projectOf, visibleIssue } from "../permissions.ts"
import { invalidPayload, isRecord, json, listParameter, noContent, readObject } from "../respond.ts"
import { RESOLUTIONS } from "../seed.ts"
import { spell } from "../spell.ts"
import { applyTransition, availableTransitions, renderTransition } from "../transitions.ts"
import type { World } from "../world.ts"

export function transitionRoutes(app: Hono, world: World): void {
  const path = "/rest/api/3/issue/:key/transitions"
  app.get(path, c => {
    const issue = visibleIssue(world, c.req.param("key"))
    const wanted = c.req.query("transitionId")
    const withFields = listParameter(c, "expand").includes("transitions.fields")
    // Neither an unknown id nor a missing permission is an error here: the list is just empty.
    const transitions = (may(world, "TRANSITION_ISSUES") ? availableTransitions(world, issue) : [])
      .filter(transition => wanted === undefined || transition.id === wanted)
      .map(transition => renderTransition(world, projectOf(world, issue), { transition, withFields }))
    return json({ expand: "transitions", transitions })
  })
  app.post(path, async c => {
    const issue = visibleIssue(world, c.req.param("key"))
    perform(world, issue, await readObject(c))
    return noContent()
  })
}

function perform(world: World, issue: Issue, body: Record<string, unknown>): void {
  demand(world, "TRANSITION_ISSUES", 400)
  const transition = readTransition(world, issue, body["transition"])
  const resolution = readResolution(transition, body)
  const comments = readComments(world, issue, body["update"])
  const by = world.store.me.accountId
  applyTransition(world, issue, { to: transition.to, name: transition.name, resolution, by })
  for (const attach of comments) attach(issue)
}

function readTransition(world: World, issue: Issue, reference: unknown): WorkflowTransition {
  const id = isRecord(reference) ? spell(reference["id"]) : "undefined"
  if (id === "undefined") throw errorMessage(400, "Missing 'transition' identifier")
  if (!/^\d{1,9}$/.test(id)) throw errorMessage(400, "'transition' identifier must be an integer")
  const found = availableTransitions(world, issue).find(transition => transition.id === id)
  if (found === undefined) throw errorMessage(400, `Transition id '${id}' is not valid for this issue.`)
  return found
}

function readResolution(transition: WorkflowTransition, body: Record<string, unknown>): string | null {
  const fields = isRecord(body["fields"]) ? body["fields"] : {}
  const update = isRecord(body["update"]) ? body["update"] : {}
  for (const id of [...Object.keys(fields), ...Object.keys(update)])
    if (id !== "comment" && !transition.screen.includes(id)) throw fieldErrors({ [id]: offScreen(id) })
  const operation: unknown = Array.isArray(update["resolution"]) ? update["resolution"][0] : undefined
  const reference = fields["resolution"] ?? (isRecord(operation) ? operation["set"] : undefined)
  if (reference === undefined) return null
  const found = byIdOrName(RESOLUTIONS, reference)
  if (found === null) throw fieldErrors({ resolution: "The resolution selected is invalid." })
  return found.id
}

function readComments(world: World, issue: Issue, update: unknown): readonly ((issue: Issue) => Comment)[] {
  const operations = isRecord(update) ? update["comment"] : undefined
  if (operations === undefined) return []
  if (!Array.isArray(operations)) throw invalidPayload()
  demand(world, "ADD_COMMENTS", 400)
  return operations.map(operation => {
    const added: unknown = isRecord(operation) ? operation["add"] : undefined
    if (!isRecord(added)) throw invalidPayload()
    return prepareComment(world, issue, added)
  })
}
