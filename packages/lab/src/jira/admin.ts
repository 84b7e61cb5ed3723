import type { Field, Issue } from "./model.ts"
import { projectOf } from "./permissions.ts"
import type { PermissionKey } from "./permissions.ts"
import type { ScreenName } from "./screens.ts"
import { PEOPLE, RESOLUTIONS } from "./seed.ts"
import { siteAdmin } from "./site-admin.ts"
import { applyTransition } from "./transitions.ts"
import type { RateLimits, World } from "./world.ts"

/** What a Jira administrator, or a person at the ticket, can do. Unknown names throw a plain Error. */
export interface JiraAdmin {
  /** The fields of a screen, in order, for one issue type (by name) or for all of them. */
  setScreenFields(screen: ScreenName, fields: readonly string[], issueType?: string): void
  setCreateScreen(fields: readonly string[], issueType?: string): void
  removeFieldFromScreen(field: string, screen?: ScreenName): void
  /** Puts a field back where the seed has it. */
  restoreFieldOnScreen(field: string, screen?: ScreenName): void
  /** Adds a field to the site and to the create screens as a required one. */
  addRequiredField(field: Field, issueType?: string): void
  /** Makes a field of the create screens required, or not. */
  requireField(field: string, required: boolean, issueType?: string): void
  /** Exactly these permissions for the token's user. */
  setPermissions(permissions: readonly PermissionKey[]): void
  expireToken(): void
  /** Ends the expiry; with a token, that one replaces the old one. */
  renewToken(token?: string): void
  setTokenMode(mode: "classic" | "scoped", scopes?: readonly string[]): void
  setLabelLoss(on: boolean): void
  setLimits(limits: RateLimits): void
  removeLabel(key: string, label: string): void
  addLabel(key: string, label: string): void
  /** A person moves the ticket to a status, by the status's name, whatever the workflow says. */
  transitionTo(key: string, status: string, resolution?: string): void
  /** A person adds a comment of one paragraph. */
  comment(key: string, text: string): void
  deleteIssue(key: string): void
  setWorkflow(workflow: { readonly reopen: boolean }): void
}

const PERSON = PEOPLE[0]?.accountId ?? ""

export function createAdmin(world: World): JiraAdmin {
  return { ...siteAdmin(world), ...tokenAdmin(world), ...person(world) }
}

function tokenAdmin(world: World): Pick<JiraAdmin, "setPermissions" | "expireToken" | "renewToken" | "setTokenMode"> {
  const { settings } = world
  return {
    setPermissions(permissions) {
      settings.permissions = new Set(permissions)
    },
    expireToken() {
      settings.tokenExpired = true
    },
    renewToken(token) {
      settings.token = token ?? settings.token
      settings.tokenExpired = false
    },
    setTokenMode(mode, scopes) {
      settings.tokenMode = mode
      if (scopes !== undefined) settings.scopes = scopes
    },
  }
}

function person(
  world: World,
): Pick<JiraAdmin, "removeLabel" | "addLabel" | "transitionTo" | "comment" | "deleteIssue"> {
  const setLabels = (key: string, change: (labels: readonly string[]) => readonly string[]): void => {
    const issue = known(world, key)
    issue.values = { ...issue.values, labels: change((issue.values["labels"] ?? []) as readonly string[]) }
    world.store.changed(issue)
  }
  return {
    removeLabel: (key, label) => setLabels(key, labels => labels.filter(own => own !== label)),
    addLabel: (key, label) => setLabels(key, labels => [...labels.filter(own => own !== label), label]),
    transitionTo(key, status, resolution) {
      const issue = known(world, key)
      const to = projectOf(world, issue).statuses.find(({ name }) => name === status)
      const chosen = RESOLUTIONS.find(({ name }) => name === resolution)
      if (to === undefined || (resolution !== undefined && chosen === undefined))
        throw new Error(`no status ${status} or resolution ${String(resolution)}`)
      applyTransition(world, issue, { to: to.id, name: status, resolution: chosen?.id ?? null, by: PERSON })
    },
    comment(key, text) {
      const issue = known(world, key)
      const now = world.clock.now()
      const body = { type: "doc", version: 1, content: [{ type: "paragraph", content: [{ type: "text", text }] }] }
      const id = String(world.store.nextId("comment"))
      const stamp = { created: now, updated: now, author: PERSON, updateAuthor: PERSON }
      issue.comments.push({ id, body, ...stamp, visibility: undefined, properties: new Map() })
      world.store.changed(issue)
    },
    deleteIssue: key => world.store.remove(known(world, key)),
  }
}

function known(world: World, key: string): Issue {
  const issue = world.store.find(key)
  if (issue === null) throw new Error(`no issue ${key}`)
  return issue
}
