import { defineCheck } from "../../check.ts"
import { pass } from "../pass.ts"

const RENEW =
  "As the machine user, https://github.com/settings/personal-access-tokens: make a fine-grained token for this repository alone with Contents: read and write, then: gh secret set DATADOG_AUTOFIX_GITHUB_DISPATCH_PAT, and deploy to put it into Datadog"

/** Whether Datadog could dispatch with it. GitHub shows the role of the token's owner, not what the token itself leaves of it. */
export const dispatchToken = defineCheck({
  id: "dispatch-token",
  step: "1b",
  title: "GitHub takes the dispatch token, and its owner may write to the repository",
  why: "Datadog's webhook starts the triage with it. Where GitHub refuses it, every error is lost until a sweep finds it.",
  breaks: ["dispatch"],
  ask: "Does the machine user's list of fine-grained tokens show it as active, for this repository, with Contents: read and write?",
  read: ({ github }) => github.token("dispatch"),
  judge: token => {
    if (token.kind === "refused") {
      const what = token.status === 401 ? "it is wrong, expired or revoked" : "it does not reach this repository"
      return { state: "fail", seen: `GitHub answers ${token.status}: ${what}`, fix: RENEW }
    }
    if (token.push === false)
      return {
        state: "fail",
        seen: "it may read and not write",
        fix: `Give its owner the role Write on the repository and the token Contents: read and write. ${RENEW}`,
      }
    return pass("it works, and its owner may write")
  },
})
