import { defineCheck } from "../../check.ts"
import { pass } from "../pass.ts"
import { componentsOf } from "./choices.ts"
import { notOffered } from "./not-offered.ts"
import { readScreens } from "./read-screens.ts"

/** Whether Jira has the components of the configuration. */
export const components = defineCheck({
  id: "jira-components",
  step: "2",
  title: "The projects have each component of .github/auto-triage.yml",
  why: "Tickets of that service are refused.",
  breaks: ["ticket"],
  ask: "Project → Components: are those of the services there?",
  read: readScreens,
  judge(screens, { expected }) {
    const names = componentsOf(expected.config)
    const faults = notOffered(screens, "components", names)
    return faults.length > 0 ? faults : pass(`${names.length} components`)
  },
})
