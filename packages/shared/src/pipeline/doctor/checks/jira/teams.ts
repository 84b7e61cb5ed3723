import { defineCheck } from "../../check.ts"
import type { Verdict } from "../../verdict.ts"
import { pass } from "../pass.ts"

const TEAM_ID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}(?:-\d{1,10})?$/i

/** Whether what routes name as teams can be ones. Jira lists teams to no token of a project. */
export const teams = defineCheck({
  id: "jira-teams",
  step: "2",
  title: "Each team that tickets go to is in .github/auto-triage.yml, with the id of an Atlassian team",
  why: "Tickets go to nobody, or Jira refuses the id.",
  breaks: ["ticket"],
  ask: "Open each team in Jira → Teams: is the id at the end of its address the one in .github/auto-triage.yml?",
  read: async ({ expected }) => ({ kind: "seen", value: expected.config }),
  judge({ teams: known, services, routes, defaultTeam }) {
    const named = [...services, ...routes].flatMap(({ team }) => team ?? []).concat(defaultTeam ?? [])
    const missing = [...new Set(named)].filter(team => !Object.hasOwn(known, team))
    const faults: Verdict[] = missing.map(subject => ({
      state: "fail",
      subject,
      seen: "it is named as a team, and there is none of this name under teams",
      fix: `Add ${subject} under teams in .github/auto-triage.yml, with its id from the address of the team's page in Jira`,
    }))
    for (const [subject, { id }] of Object.entries(known))
      if (id !== null && !TEAM_ID.test(id))
        faults.push({
          state: "fail",
          subject,
          seen: `"${id}" is no id of an Atlassian team`,
          fix: "Open the team in Jira → Teams: the id is the UUID at the end of its address",
        })
    return faults.length > 0 ? faults : pass(`${Object.keys(known).length} teams, with ids of the right form`)
  },
})
