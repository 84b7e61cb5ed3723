import type { Issue } from "./model.ts"
import { may, projectOf } from "./permissions.ts"
import { fieldMetadata, screenFields } from "./screens.ts"
import type { World } from "./world.ts"

/** The fields that the caller may edit on an issue, by id; none without the permission. */
export function editFields(world: World, issue: Issue): Record<string, unknown> {
  if (!may(world, "EDIT_ISSUES")) return {}
  const project = projectOf(world, issue)
  return Object.fromEntries(
    screenFields(project, "edit", issue.type).map(entry => [entry.field.id, fieldMetadata(world, project, entry)]),
  )
}
