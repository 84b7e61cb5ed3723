import { defineCheck } from "../../check.ts"
import { pass } from "../pass.ts"
import { prioritiesOf } from "./choices.ts"
import { notOffered } from "./not-offered.ts"
import { readScreens } from "./read-screens.ts"

/** Whether Jira has the priorities of the configuration. */
export const priorities = defineCheck({
  id: "jira-priorities",
  step: "2",
  title: "Jira offers each priority of .github/auto-triage.yml",
  why: "Tickets of that priority are refused.",
  breaks: ["ticket"],
  ask: "Project settings → Priorities: are those of jira.priorities there?",
  read: readScreens,
  judge(screens, { expected }) {
    const names = prioritiesOf(expected.config)
    const faults = notOffered(screens, "priority", names)
    return faults.length > 0 ? faults : pass(`${names.length} priorities`)
  },
})
