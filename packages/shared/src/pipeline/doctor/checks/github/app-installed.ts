import { defineCheck } from "../../check.ts"
import { pass } from "../pass.ts"

/** Whether the App is there and at work. */
export const appInstalled = defineCheck({
  id: "app-installed",
  step: "1a",
  title: "The App is installed on the repository and not suspended",
  why: "An App gets a token only for what it is installed on.",
  breaks: ["pull-request"],
  ask: "The organisation's settings → GitHub Apps: is the App there, with this repository selected?",
  read: ({ github }) => github.installation(),
  judge: (found, { expected }) => {
    if (found === null)
      return {
        state: "fail",
        seen: `it is not installed on ${expected.repository}`,
        fix: `The App's settings → Install App: install it with "Only select repositories" and ${expected.repository}`,
      }
    if (found.suspended)
      return { state: "fail", seen: "it is suspended", fix: `${found.page}: Unsuspend the installation` }
    return pass("installed")
  },
})
