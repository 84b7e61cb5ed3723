import { defineCheck } from "../../check.ts"

/** Whose account it is. That it is no person's, no API tells. */
export const account = defineCheck({
  id: "jira-account",
  step: "2",
  title: "The token is of an active account of its own, of no person",
  why: "When a person leaves, tickets end; and all that the person may do, the pipeline may do.",
  breaks: ["ticket"],
  ask: "https://admin.atlassian.com → Directory: is the account of JIRA_USER_EMAIL a service account?",
  read: ({ jira }) => jira.account(),
  judge: ({ email, active }) =>
    active
      ? {
          state: "unknown",
          seen: `the account is ${email ?? "one whose e-mail address is hidden"}; whether a person uses it, Jira does not tell`,
          fix: "https://admin.atlassian.com → Directory: is it a service account, used by nobody else?",
        }
      : {
          state: "fail",
          seen: "the account is not active",
          fix: "https://admin.atlassian.com → Directory: activate it",
        },
})
