import type { Reading } from "../../../../ports/reading.ts"
import { defineCheck } from "../../check.ts"
import type { DoctorSources } from "../../doctor-sources.ts"
import { pass } from "../pass.ts"

/** Whether a label can be added to a ticket that is there, which only a ticket shows. */
export const editScreen = defineCheck({
  id: "jira-edit-screen",
  step: "2",
  title: "Labels is on the edit screen of tickets",
  why: "Jira refuses the label of an error that joins a ticket, so the ticket is not found again by it.",
  breaks: ["seen-again"],
  ask: "Project settings → Screens: is Labels on the edit screen of the issue type of tickets?",
  read: readEditable,
  judge: (fields, { expected }) =>
    fields.includes("labels")
      ? pass(`as seen on a ticket: ${fields.length} fields`)
      : {
          state: "fail",
          seen: "a ticket offers no Labels to be edited",
          fix: `Project settings of ${expected.config.jira.project} → Screens → edit screen: add Labels`,
        },
})

async function readEditable({ jira, expected }: DoctorSources): Promise<Reading<readonly string[]>> {
  const { project, labels } = expected.config.jira
  const reading = await jira.editFields(project, labels[0] ?? "auto-triage")
  // Without the permission to edit, no ticket offers any field, which another check tells.
  return reading.kind === "seen" && reading.value.length === 0
    ? { kind: "hidden", why: "Jira shows an edit screen on tickets alone, and there is none yet that may be edited" }
    : reading
}
