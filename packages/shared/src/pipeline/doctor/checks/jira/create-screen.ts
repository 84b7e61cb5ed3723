import { defineCheck } from "../../check.ts"
import type { Expected } from "../../doctor-sources.ts"
import type { Verdict } from "../../verdict.ts"
import { pass } from "../pass.ts"
import { readScreens, type Screen } from "./read-screens.ts"
import { tryTicket } from "./try-ticket.ts"

/** Whether a ticket fits the create screen, by the rules of triage itself. */
export const createScreen = defineCheck({
  id: "jira-create-screen",
  step: "2",
  title: "The create screens take a ticket: Labels is on them, and every required field has a value",
  why: "Jira refuses the ticket; without Labels it cannot be found again.",
  breaks: ["ticket"],
  ask: "Project settings → Screens: is Labels on the create screen, and is every required field set by jira.fields in .github/auto-triage.yml or by a default?",
  read: readScreens,
  judge: (screens, { expected }) => screens.flatMap(screen => verdictOn(screen, expected)),
})

function verdictOn(screen: Screen, { config }: Expected): readonly Verdict[] {
  const { type, fields, project } = screen
  if (type === null) return []
  // Priorities and components have checks of their own, so only what is not a choice of a route is tried here.
  const priority = fields.find(({ id }) => id === "priority")?.allowed[0]?.id ?? ""
  const open = fields.map(field => (field.id === "priority" && priority === "" ? { ...field, id: "-" } : field))
  const tried = tryTicket({ ...screen, type, fields: open }, config, { priority, component: null, teamId: null })
  const subject = `${type.name} in ${project}`
  if (!tried.ok) return [{ state: "fail", subject, seen: firstSentence(tried.fault), fix: tried.fault }]
  const settings = tried.warnings.filter(warning => /jira\.(?:fields|occurrences-field)/.test(warning))
  return settings.length > 0
    ? settings.map(seen => ({
        state: "warn",
        subject,
        seen,
        fix: `Project settings of ${project} → Screens: put the field on the create screen, or take the setting out of .github/auto-triage.yml`,
      }))
    : [pass(`${fields.length} fields`, subject)]
}

function firstSentence(text: string): string {
  return text.split(/\. /)[0] ?? text
}
