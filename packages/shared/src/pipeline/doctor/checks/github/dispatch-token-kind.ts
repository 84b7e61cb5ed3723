import { defineCheck } from "../../check.ts"
import { pass } from "../pass.ts"
import { workingToken } from "./working-token.ts"

/** A classic token is good for all that its owner reaches. */
export const dispatchTokenKind = defineCheck({
  id: "dispatch-token-kind",
  step: "1b",
  title: "The dispatch token is a fine-grained one",
  why: "A classic token reaches every repository of its owner, and it lies in Datadog and in Terraform's state.",
  breaks: [],
  ask: "Does the dispatch token begin with github_pat_?",
  read: sources => workingToken(sources, "dispatch"),
  judge: ({ scopes }) =>
    scopes === null
      ? pass("fine-grained")
      : {
          state: "fail",
          seen: `it is a classic token with the scopes ${scopes.join(", ")}`,
          fix: "As the machine user, make a fine-grained token (https://github.com/settings/personal-access-tokens), put it into the secret DATADOG_AUTOFIX_GITHUB_DISPATCH_PAT, deploy, and delete the classic one",
        },
})
