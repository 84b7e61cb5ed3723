import { defineCheck } from "../../check.ts"
import { pass } from "../pass.ts"

const TOKENS = "https://id.atlassian.com/manage-profile/security/api-tokens, as the service account"

/** Whether Jira takes the credentials. */
export const token = defineCheck({
  id: "jira-token",
  step: "2",
  title: "Jira takes JIRA_USER_EMAIL with JIRA_API_TOKEN",
  why: "No ticket can be made: triage fails.",
  breaks: ["ticket", "seen-again"],
  ask: "Does curl -u <e-mail>:<token> <JIRA_BASE_URL>/rest/api/3/myself answer with the service account?",
  read: async ({ jira }) => {
    const reading = await jira.token()
    // What is no Jira says nothing of the token.
    if (reading.kind === "seen" && reading.value.kind === "no-jira")
      return { kind: "hidden", why: "JIRA_BASE_URL leads to no Jira" }
    return reading.kind === "seen"
      ? { kind: "seen", value: { token: reading.value, form: jira.address.form } }
      : reading
  },
  judge({ token: { kind }, form }) {
    if (kind === "works") return pass("Jira knows the account")
    if (kind === "lacks-scope")
      return {
        state: "fail",
        seen: "the token lacks a scope",
        fix: `Make one with read:jira-work, write:jira-work and read:jira-user: ${TOKENS}; then gh secret set JIRA_API_TOKEN`,
      }
    const place =
      form === "site"
        ? "A scoped token also needs JIRA_BASE_URL to be https://api.atlassian.com/ex/jira/<cloud id>"
        : "A token without scopes also needs JIRA_BASE_URL to be https://<site>.atlassian.net"
    return {
      state: "fail",
      seen: "Jira refuses the credentials: the token is wrong or has expired (it lives a year at most), or is not of JIRA_USER_EMAIL",
      fix: `Make a new token: ${TOKENS}; then gh secret set JIRA_API_TOKEN, and gh secret set JIRA_USER_EMAIL. ${place}`,
    }
  },
})
