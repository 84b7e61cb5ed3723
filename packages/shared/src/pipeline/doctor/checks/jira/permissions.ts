import type { JiraPermission } from "../../../../ports/jira-inspection.ts"
import type { Reading } from "../../../../ports/reading.ts"
import { defineCheck } from "../../check.ts"
import { pass } from "../pass.ts"
import { eachProject } from "./each-project.ts"

type Granted = Readonly<Partial<Record<JiraPermission, boolean>>>

const NEEDED: readonly (readonly [JiraPermission, string, "fail" | "warn"])[] = [
  ["BROWSE_PROJECTS", "Browse projects", "fail"],
  ["CREATE_ISSUES", "Create issues", "fail"],
  ["EDIT_ISSUES", "Edit issues", "fail"],
  ["ADD_COMMENTS", "Add comments", "fail"],
  ["EDIT_OWN_COMMENTS", "Edit own comments", "fail"],
  ["LINK_ISSUES", "Link issues", "fail"],
  ["TRANSITION_ISSUES", "Transition issues", "fail"],
]

/** Whether the account may do what the product does. */
export const permissions = defineCheck({
  id: "jira-permissions",
  step: "2",
  title: "The account may browse, create, edit, comment, link and transition",
  why: "Tickets are not made, not updated when the error is seen again, or not reopened.",
  breaks: ["ticket", "seen-again", "clean-up"],
  ask: "Project settings → Permissions → Permission helper, with the service account: may it create, edit, comment, link and transition?",
  read: sources =>
    eachProject(sources, async (project): Promise<Reading<Granted | null>> => {
      const found = await sources.jira.project(project)
      // Where a project is hidden, its permissions are, too.
      if (found.kind === "seen" && found.value === null) return { kind: "seen", value: null }
      return sources.jira.permissions(project)
    }),
  judge(found) {
    const faults = found.flatMap(({ project, value }) =>
      value === null
        ? []
        : NEEDED.filter(([key]) => value[key] !== true).map(([, name, state]) => ({
            state,
            subject: project,
            seen: `the account lacks ${name}`,
            fix: `Project settings of ${project} → Permissions: grant ${name} to the account of JIRA_USER_EMAIL`,
          })),
    )
    const seen = found.some(({ value }) => value !== null)
    return faults.length > 0 || !seen ? faults : pass(`${NEEDED.length} permissions in ${found.length} projects`)
  },
})
