import { defineCheck } from "../../check.ts"
import type { Verdict } from "../../verdict.ts"
import { allSeen } from "../all-seen.ts"
import { pass } from "../pass.ts"
import { DISPATCH_SECRET, TRIAGE_SECRETS } from "./needed-secrets.ts"
import { repositorySecretNames } from "./repository-secret-names.ts"

/** The secrets that no triage does without. */
export const triageSecrets = defineCheck({
  id: "triage-secrets",
  step: "2",
  title: "The secrets of the triage are there",
  why: "A run whose secret is empty stops before it has made a ticket.",
  breaks: ["triage", "ticket", "emit", "issue"],
  ask: "Settings → Secrets and variables → Actions: are DATADOG_API_KEY, DATADOG_APP_KEY, JIRA_BASE_URL, JIRA_USER_EMAIL, JIRA_API_TOKEN and DATADOG_AUTOFIX_GITHUB_DISPATCH_PAT there?",
  read: async sources =>
    allSeen({ names: await repositorySecretNames(sources), variables: await sources.github.variables() }),
  judge: ({ names, variables }): readonly Verdict[] =>
    [...TRIAGE_SECRETS, DISPATCH_SECRET].map(name => {
      if (names.has(name)) return pass("set", name)
      // The address is no secret: as a variable it keeps links in summaries readable.
      if (name === "JIRA_BASE_URL" && (variables.get(name) ?? "") !== "") return pass("set, as a variable", name)
      // The triage does without this one; the sweep looks whether it still works.
      const state = name === DISPATCH_SECRET ? "warn" : "fail"
      return { state, subject: name, seen: "there is no such secret", fix: `gh secret set ${name}` }
    }),
})
