import { defineCheck } from "../../check.ts"
import type { Verdict } from "../../verdict.ts"
import { pass } from "../pass.ts"
import { eachProject } from "./each-project.ts"

/** Whether the projects of the configuration are there. */
export const projects = defineCheck({
  id: "jira-project",
  step: "2",
  title: "The projects that tickets go to exist",
  why: "No ticket can be made there.",
  breaks: ["ticket"],
  ask: "Jira → Projects: is there one with the key of jira.project?",
  read: sources => eachProject(sources, project => sources.jira.project(project)),
  judge: found =>
    found.map(({ project, value }): Verdict => {
      if (value === null)
        return {
          state: "fail",
          subject: project,
          seen: "there is no such project, or the account may not browse it",
          fix: "Set jira.project in .github/auto-triage.yml to the key of a project, or give the account Browse projects in it: Project settings → People",
        }
      return value.archived
        ? {
            state: "fail",
            subject: project,
            seen: "the project is archived",
            fix: "Restore it, or set jira.project in .github/auto-triage.yml to another",
          }
        : pass(value.name, project)
    }),
})
