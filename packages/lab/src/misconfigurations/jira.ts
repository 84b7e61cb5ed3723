import { type PermissionKey, USUAL_PERMISSIONS } from "../jira/permissions.ts"
import type { World } from "../world/world.ts"
import { configEdit } from "./config-edit.ts"
import { doneTicket } from "./done-ticket.ts"
import { credentials } from "./github-plants.ts"
import type { Misconfiguration } from "./misconfiguration.ts"
import { one } from "./one.ts"

type Plant = Misconfiguration["plant"]

const TEAM_FIELD = "customfield_10001"

function permitted(change: (usual: readonly PermissionKey[]) => readonly PermissionKey[]): Plant {
  return ({ jira }) => {
    jira.admin.setPermissions(change(USUAL_PERMISSIONS))
    return () => jira.admin.setPermissions(USUAL_PERMISSIONS)
  }
}

function lacks(key: PermissionKey): Plant {
  return permitted(usual => usual.filter(other => other !== key))
}

function offScreen(field: string): Plant {
  return ({ jira }) => {
    jira.admin.removeFieldFromScreen(field, "create")
    return () => jira.admin.restoreFieldOnScreen(field, "create")
  }
}

const configured = (from: string | RegExp, to: string): Plant => {
  return world => configEdit(world, text => text.replace(from, to))
}

const inJira = (line: string): Plant => configured("  project: PPL\n", `  project: PPL\n  ${line}\n`)

const TOKEN: readonly Misconfiguration[] = [
  one(
    "the Jira token has expired",
    ({ jira }) => {
      jira.admin.expireToken()
      return () => jira.admin.renewToken()
    },
    "fail jira-token",
  ),
  one(
    "the Jira token was replaced",
    ({ jira, credentials }) => {
      jira.admin.renewToken("ATATT3xTheNextTokenOfTheAccount00002")
      return () => jira.admin.renewToken(credentials.jiraToken)
    },
    "fail jira-token",
  ),
  one(
    "the Jira token is scoped, and the address is the site's",
    ({ jira }) => {
      jira.admin.setTokenMode("scoped")
      return () => jira.admin.setTokenMode("classic")
    },
    "fail jira-token",
  ),
  one("the account may not browse the project", lacks("BROWSE_PROJECTS"), "fail jira-project"),
  one("the account may not create issues", lacks("CREATE_ISSUES"), "fail jira-permissions"),
  one("the account may not edit issues", lacks("EDIT_ISSUES"), "fail jira-permissions"),
  one("the account may not comment", lacks("ADD_COMMENTS"), "fail jira-permissions"),
  one("the account may not edit its comments", lacks("EDIT_OWN_COMMENTS"), "fail jira-permissions"),
  one("the account may not link issues", lacks("LINK_ISSUES"), "fail jira-permissions"),
  one("the account may not transition issues", lacks("TRANSITION_ISSUES"), "fail jira-permissions"),
  one(
    "the account administers the project",
    permitted(usual => [...usual, "ADMINISTER_PROJECTS"]),
    "warn jira-permissions-many",
  ),
]

const SCREENS: readonly Misconfiguration[] = [
  one("Labels is not on the create screen", offScreen("labels"), "fail jira-create-screen"),
  one("Description is not on the create screen", offScreen("description"), "warn jira-screen-fields"),
  one("Priority is not on the create screen", offScreen("priority"), "warn jira-screen-fields"),
  one("Components is not on the create screen", offScreen("components"), "warn jira-screen-fields"),
  one("the team field is not on the create screen", offScreen(TEAM_FIELD), "warn jira-screen-fields"),
  one(
    "a required field has no value",
    ({ jira }) => {
      const field = "customfield_10050"
      jira.admin.requireField(field, true)
      return () => jira.admin.requireField(field, false)
    },
    "fail jira-create-screen",
  ),
]

const NAMES: readonly Misconfiguration[] = [
  one("the configured project does not exist", configured("project: PPL", "project: NOPE"), "fail jira-project"),
  one(
    "the configured issue type does not exist",
    configured(/issue-type: \S+/, "issue-type: Defect"),
    "fail jira-issue-type",
  ),
  one(
    "a configured component does not exist",
    configured("component: web,", "component: website,"),
    "fail jira-components",
  ),
  one(
    "a configured priority does not exist",
    inJira("priorities: [{ at-least: 50, name: P1 }, { at-least: 0, name: Low }]"),
    "fail jira-priorities",
  ),
  one("the configured link type does not exist", inJira("link-type: Follows"), "fail jira-link-type"),
  one("no configured resolution exists", inJira("wont-fix-resolutions: [Rejected]"), "warn jira-wont-fix"),
  one(
    "the configured occurrences field is on no screen",
    inJira("occurrences-field: customfield_99999"),
    "warn jira-create-screen",
  ),
]

const WORKFLOW: readonly Misconfiguration[] = [
  one(
    "nothing leads out of Done",
    async (world: World) => {
      const remove = await doneTicket(world)
      world.jira.admin.setWorkflow({ reopen: false })
      return () => {
        world.jira.admin.setWorkflow({ reopen: true })
        remove()
      }
    },
    "fail jira-transitions",
  ),
  one(
    "the configured transition does not lead out of Done",
    async world => {
      const remove = await doneTicket(world)
      const mend = await configEdit(world, text =>
        text.replace("  project: PPL\n", "  project: PPL\n  reopen-transition: Revive\n"),
      )
      return async () => {
        remove()
        await mend()
      }
    },
    "fail jira-transitions",
  ),
]

const atJira =
  (change: (url: string) => string): Plant =>
  world => {
    const urls = world.urls as { jira: string }
    const before = urls.jira
    urls.jira = change(before)
    return () => void (urls.jira = before)
  }

const ACCESS: readonly Misconfiguration[] = [
  one(
    "Jira's address has a path",
    atJira(url => `${url}/jira`),
    "fail jira-address",
  ),
  one(
    "the e-mail address is another user's",
    credentials(() => ({ jiraEmail: "somebody@perci.example" })),
    "fail jira-token",
  ),
  one(
    "the token is of a user without rights",
    ({ jira }: World) => {
      jira.admin.setPermissions([])
      return () => jira.admin.setPermissions(USUAL_PERMISSIONS)
    },
    "fail jira-project",
  ),
  one(
    "the account may delete everybody's comments",
    ({ jira }: World) => {
      jira.admin.setPermissions([...USUAL_PERMISSIONS, "DELETE_ALL_COMMENTS"] as typeof USUAL_PERMISSIONS)
      return () => jira.admin.setPermissions(USUAL_PERMISSIONS)
    },
    "warn jira-permissions-many",
  ),
  one("the issue type's id is gone", configured(/issue-type: "10004"/, 'issue-type: "19999"'), "fail jira-issue-type"),
  one("a team was renamed in its place alone", configured("  web: { id:", "  website: { id:"), "fail config-file"),
  one("a team's id is its name", configured("0a5e6c1e-3f0b-4d6e-9d5c-6b1f0c7a1003", "web-team"), "fail jira-teams"),
  one(
    "a route goes to a project that is gone",
    configured(
      "default-team: platform\n",
      "default-team: platform\nroutes:\n  - { when: { service: web-app }, project: GONE }\n",
    ),
    "fail jira-project",
  ),
]

const TICKETS: readonly Misconfiguration[] = [
  one(
    "Labels is not on the edit screen",
    async world => {
      const remove = await doneTicket(world)
      world.jira.admin.removeFieldFromScreen("labels", "edit")
      return () => {
        world.jira.admin.restoreFieldOnScreen("labels", "edit")
        remove()
      }
    },
    "fail jira-edit-screen",
  ),
  one("a label has a blank", inJira("labels: [auto-triage, seen by datadog]"), "warn jira-labels"),
  one(
    "a route makes an issue type that is not there",
    configured(
      "default-team: platform\n",
      "default-team: platform\nroutes:\n  - { when: { service: web-app }, issue-type: Defect }\n",
    ),
    "fail jira-issue-type",
  ),
]

/** What can be wrong in Jira, and in what the configuration says of it. */
export const jiraMisconfigurations: readonly Misconfiguration[] = [
  ...TOKEN,
  ...SCREENS,
  ...NAMES,
  ...WORKFLOW,
  ...ACCESS,
  ...TICKETS,
]
