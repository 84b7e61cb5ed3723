import type { JiraPermission } from "../../../../ports/jira-inspection.ts"
import { defineCheck } from "../../check.ts"
import { pass } from "../pass.ts"
import { eachProject } from "./each-project.ts"

const TOO_MUCH: readonly (readonly [JiraPermission, string])[] = [
  ["ADMINISTER_PROJECTS", "Administer projects"],
  ["DELETE_ALL_COMMENTS", "Delete all comments"],
]

/** Whether the account may do what the product never does. */
export const permissionsMany = defineCheck({
  id: "jira-permissions-many",
  step: "2",
  title: "The account may no more than that",
  why: "Whoever gets hold of the token can change the project itself.",
  breaks: [],
  ask: "Project settings → People: is the service account no administrator?",
  read: sources => eachProject(sources, project => sources.jira.permissions(project)),
  judge(found) {
    const faults = found.flatMap(({ project, value }) =>
      TOO_MUCH.filter(([key]) => value[key] === true).map(([, name]) => ({
        state: "warn" as const,
        subject: project,
        seen: `the account has ${name}`,
        fix: `Project settings of ${project} → People: give the account a role without ${name}`,
      })),
    )
    return faults.length > 0 ? faults : pass("it does not administer the project")
  },
})
