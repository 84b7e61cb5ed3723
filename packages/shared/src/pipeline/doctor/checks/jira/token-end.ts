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
  read: ({ jira }) => jira.tokenEnd(),
  judge(end, { expected }) {
    const days = Math.floor((end - expected.now) / DAY_MS)
    const fix =
      "Make a new token at https://id.atlassian.com/manage-profile/security/api-tokens, as the service account; gh secret set JIRA_API_TOKEN; gh variable set JIRA_API_TOKEN_EXPIRES"
    if (days < 0) return { state: "fail", seen: "by the date in JIRA_API_TOKEN_EXPIRES it has expired", fix }
    return days < SOON_DAYS ? { state: "warn", seen: `${days} days are left`, fix } : pass(`${days} days are left`)
  },
})
