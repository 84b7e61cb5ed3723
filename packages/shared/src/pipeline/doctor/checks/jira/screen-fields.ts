import { defineCheck } from "../../check.ts"
import type { Verdict } from "../../verdict.ts"
import { pass } from "../pass.ts"
import { readScreens, type Screen } from "./read-screens.ts"

/** Whether tickets can say what makes them useful; without, they are made all the same. */
export const screenFields = defineCheck({
  id: "jira-screen-fields",
  step: "2",
  title: "The create screens have Description, Priority, Components and the team field",
  why: "Tickets are made without them: nobody is told whose they are, how urgent, or what happened.",
  breaks: ["ticket"],
  ask: "Project settings → Screens: are Description, Priority, Components and Team on the create screen?",
  read: readScreens,
  judge: (screens, { expected }) => {
    const { services, routes, teams, jira } = expected.config
    const wanted = [
      { name: "Description", has: byId("description") },
      { name: "Priority", has: byId("priority") },
      ...([...services, ...routes].some(({ component }) => Boolean(component))
        ? [{ name: "Components", has: byId("components") }]
        : []),
      ...(Object.values(teams).some(({ id }) => id !== null)
        ? [{ name: jira.teamField ?? "the team field", has: (screen: Screen) => hasTeam(screen, jira.teamField) }]
        : []),
    ]
    return screens.flatMap((screen): readonly Verdict[] => {
      if (screen.type === null || screen.fields.length === 0) return []
      const subject = `${screen.type.name} in ${screen.project}`
      const missing = wanted.filter(({ has }) => !has(screen))
      return missing.length === 0
        ? [pass("all are there", subject)]
        : missing.map(({ name }) => ({
            state: "warn",
            subject,
            seen: `${name} is not on the create screen, so tickets go without it`,
            fix: `Project settings of ${screen.project} → Screens → create screen: add ${name}`,
          }))
    })
  },
})

function byId(id: string) {
  return ({ fields }: Screen): boolean => fields.some(field => field.id === id)
}

function hasTeam({ fields }: Screen, configured: string | null): boolean {
  if (configured === null) return fields.some(({ type }) => type.endsWith(":atlassian-team"))
  return fields.some(({ id, name }) => id === configured || name.toLowerCase() === configured.toLowerCase())
}
