import { defineCheck } from "../../check.ts"
import { pass } from "../pass.ts"
import { readScreens } from "./read-screens.ts"

/** Whether the issue types of the configuration are there. */
export const issueTypes = defineCheck({
  id: "jira-issue-type",
  step: "2",
  title: "The issue types of tickets exist",
  why: "No ticket can be made.",
  breaks: ["ticket"],
  ask: "Project settings → Issue types: is there the one of jira.issue-type?",
  read: readScreens,
  judge: (screens, { expected }) =>
    screens.flatMap(({ project, issueType, type, offered }) => {
      if (type !== null) return pass(type.name, project)
      if (offered.length === 0) return []
      return {
        state: "fail",
        subject: project,
        seen: `there is no issue type "${issueType}"`,
        fix: `Set ${issueType === expected.config.jira.issueType ? "jira.issue-type" : `the issue-type of the route to "${issueType}"`} in .github/auto-triage.yml to one of: ${offered.join(", ")}`,
      } as const
    }),
})
