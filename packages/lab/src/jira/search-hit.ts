import type { IssueCore } from "./model.ts"
import { apiUrl } from "./render.ts"
import { renderFields } from "./render-fields.ts"
import { selectFields } from "./select-fields.ts"
import type { World } from "./world.ts"

const EXPANDABLE = "renderedFields,names,schema,operations,editmeta,changelog,versionedRepresentations"

/** One found issue. Unless fields are asked for, search answers with the id alone: no key, no fields. */
export function renderSearchHit(
  world: World,
  issue: IssueCore,
  wanted: { readonly fields: readonly string[]; readonly properties: readonly string[] },
): Record<string, unknown> {
  const id = String(issue.id)
  const names = wanted.fields.filter(field => field !== "id")
  const properties =
    wanted.properties.length === 0 ? {} : { properties: storedProperties(world, issue, wanted.properties) }
  if (names.length === 0) return { id, ...properties }
  const head = { expand: EXPANDABLE, id, self: apiUrl(world, `issue/${id}`), key: issue.key }
  const fieldNames = names.filter(field => field !== "key")
  if (fieldNames.length === 0) return { ...head, ...properties }
  return { ...head, fields: selectFields(renderFields(world, issue), fieldNames), ...properties }
}

/** Entity properties of an issue, those of the keys that it has. */
export function storedProperties(world: World, issue: { readonly id: number }, keys: readonly string[]): object {
  const stored = world.store.find(String(issue.id))?.properties ?? new Map<string, unknown>()
  const wanted = keys.includes("*all") ? [...stored.keys()] : keys.filter(key => stored.has(key))
  return Object.fromEntries(wanted.map(key => [key, stored.get(key)]))
}
