import { errorMessage, noSuchIssue, noSuchProject } from "./errors.ts"
import type { Issue, Project } from "./model.ts"
import type { World } from "./world.ts"

export type PermissionKey = keyof typeof PERMISSIONS

/** The permissions that the emulator knows, with the name that Jira gives them. */
export const PERMISSIONS = {
  BROWSE_PROJECTS: { id: "10", name: "Browse Projects" },
  CREATE_ISSUES: { id: "11", name: "Create Issues" },
  EDIT_ISSUES: { id: "12", name: "Edit Issues" },
  ASSIGN_ISSUES: { id: "13", name: "Assign Issues" },
  RESOLVE_ISSUES: { id: "14", name: "Resolve Issues" },
  ADD_COMMENTS: { id: "15", name: "Add Comments" },
  DELETE_ISSUES: { id: "16", name: "Delete Issues" },
  CLOSE_ISSUES: { id: "18", name: "Close Issues" },
  LINK_ISSUES: { id: "21", name: "Link Issues" },
  ADMINISTER_PROJECTS: { id: "23", name: "Administer Projects" },
  MODIFY_REPORTER: { id: "30", name: "Modify Reporter" },
  EDIT_ALL_COMMENTS: { id: "34", name: "Edit All Comments" },
  EDIT_OWN_COMMENTS: { id: "35", name: "Edit Own Comments" },
  DELETE_ALL_COMMENTS: { id: "36", name: "Delete All Comments" },
  DELETE_OWN_COMMENTS: { id: "37", name: "Delete Own Comments" },
  TRANSITION_ISSUES: { id: "46", name: "Transition Issues" },
} as const

/** What a service account is usually given: everything but administration and deleting what others wrote. */
export const USUAL_PERMISSIONS: readonly PermissionKey[] = (Object.keys(PERMISSIONS) as PermissionKey[]).filter(
  key => key !== "ADMINISTER_PROJECTS" && key !== "EDIT_ALL_COMMENTS" && key !== "DELETE_ALL_COMMENTS",
)

export function may(world: World, permission: PermissionKey): boolean {
  return world.settings.permissions.has(permission)
}

/** Throws the JiraError that the route documents for a missing permission. */
export function demand(world: World, permission: PermissionKey, status: 400 | 403 | 404): void {
  if (may(world, permission)) return
  const what = PERMISSIONS[permission].name.toLowerCase()
  throw errorMessage(status, `You do not have permission to ${what} in this project.`)
}

/** An issue that the caller may see; 404 otherwise, without telling which of the two it is. */
export function visibleIssue(world: World, idOrKey: string): Issue {
  const issue = may(world, "BROWSE_PROJECTS") ? world.store.find(idOrKey) : null
  if (issue === null) throw noSuchIssue()
  return issue
}

export function visibleProject(world: World, idOrKey: string): Project {
  const project = may(world, "BROWSE_PROJECTS") ? world.store.project(idOrKey) : null
  if (project === null) throw noSuchProject(idOrKey)
  return project
}

/** The project of an issue that exists. */
export function projectOf(world: World, issue: { readonly project: string }): Project {
  const project = world.store.project(issue.project)
  if (project === null) throw new Error(`issue of unknown project ${issue.project}`)
  return project
}
