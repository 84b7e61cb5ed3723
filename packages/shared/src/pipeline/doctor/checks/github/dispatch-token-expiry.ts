import { defineCheck } from "../../check.ts"
import { expiryVerdict } from "./expiry-verdict.ts"
import { workingToken } from "./working-token.ts"

/** Nothing renews it by itself. */
export const dispatchTokenExpiry = defineCheck({
  id: "dispatch-token-expiry",
  step: "1b",
  title: "The dispatch token has an end, and it is not near",
  why: "On the day it ends, no alert starts a triage any more.",
  breaks: ["dispatch"],
  ask: "When does the machine user's token end, and who is reminded of it?",
  read: sources => workingToken(sources, "dispatch"),
  judge: ({ expiresAt }, { expected }) =>
    expiryVerdict(
      expiresAt,
      expected.now,
      "make a new one with an end as the machine user (https://github.com/settings/personal-access-tokens), then: gh secret set DATADOG_AUTOFIX_GITHUB_DISPATCH_PAT, and deploy",
    ),
})
