import type { Reading } from "../../../../ports/reading.ts"
import { defineCheck } from "../../check.ts"
import { pass } from "../pass.ts"

const DAY_MS = 86_400_000
const SOON_DAYS = 30

/** Whether the token will last: Jira tells nobody when it ends. */
export const tokenEnd = defineCheck({
  id: "jira-token-end",
  step: "2",
  title: "JIRA_API_TOKEN does not expire soon",
  why: "From that day on no ticket is made.",
  breaks: ["ticket"],
  ask: "https://id.atlassian.com/manage-profile/security/api-tokens, as the service account: when does the token expire? Keep the date in the variable JIRA_API_TOKEN_EXPIRES, and the doctor reminds you.",
  read: async ({ jira, github }): Promise<Reading<number>> => {
    const told = await jira.tokenEnd()
    if (told.kind === "seen") return told
    // Whoever looks without the variable in the environment finds it where the workflow does.
    const variables = await github.variables()
    const written = variables.kind === "seen" ? (variables.value.get("JIRA_API_TOKEN_EXPIRES") ?? "") : ""
    const at = /^\d{4}-\d{2}-\d{2}/.test(written) ? Date.parse(written) : Number.NaN
    return Number.isNaN(at) ? told : { kind: "seen", value: at }
  },
  judge(end, { expected }) {
    const days = Math.floor((end - expected.now) / DAY_MS)
    const fix =
      "Make a new token at https://id.atlassian.com/manage-profile/security/api-tokens, as the service account; gh secret set JIRA_API_TOKEN; gh variable set JIRA_API_TOKEN_EXPIRES --body <its last day, e.g. 2027-01-31>"
    if (days < 0) return { state: "fail", seen: "by the date in JIRA_API_TOKEN_EXPIRES it has expired", fix }
    return days < SOON_DAYS ? { state: "warn", seen: `${days} days are left`, fix } : pass(`${days} days are left`)
  },
})
