import type { AnyCheck } from "../check.ts"
import { account } from "./jira/account.ts"
import { address } from "./jira/address.ts"
import { components } from "./jira/components.ts"
import { createScreen } from "./jira/create-screen.ts"
import { editScreen } from "./jira/edit-screen.ts"
import { issueTypes } from "./jira/issue-types.ts"
import { labels } from "./jira/labels.ts"
import { linkType } from "./jira/link-type.ts"
import { permissionsMany } from "./jira/permissions-many.ts"
import { permissions } from "./jira/permissions.ts"
import { priorities } from "./jira/priorities.ts"
import { projects } from "./jira/projects.ts"
import { resolutions } from "./jira/resolutions.ts"
import { screenFields } from "./jira/screen-fields.ts"
import { teams } from "./jira/teams.ts"
import { tokenEnd } from "./jira/token-end.ts"
import { token } from "./jira/token.ts"
import { transitions } from "./jira/transitions.ts"

/** In the order in which they are shown, which is that of likely causes where several break the same. */
export const jiraChecks: readonly AnyCheck[] = [
  address,
  token,
  tokenEnd,
  account,
  projects,
  permissions,
  permissionsMany,
  issueTypes,
  createScreen,
  editScreen,
  labels,
  screenFields,
  priorities,
  components,
  teams,
  linkType,
  resolutions,
  transitions,
]
