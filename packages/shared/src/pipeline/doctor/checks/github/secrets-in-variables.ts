import { defineCheck } from "../../check.ts"
import { pass } from "../pass.ts"
import { SECRET_NAMES } from "./needed-secrets.ts"

/** A variable is shown to all who may read the repository's settings, and in logs. */
export const secretsInVariables = defineCheck({
  id: "secrets-in-variables",
  step: "2",
  title: "No secret is kept as a variable",
  why: "Variables are shown in the settings and in logs, and no job reads a secret from there.",
  breaks: ["triage"],
  ask: "Settings → Secrets and variables → Actions → Variables: is there a key or token?",
  read: ({ github }) => github.variables(),
  judge: variables => {
    const found = SECRET_NAMES.filter(name => name !== "JIRA_BASE_URL" && variables.has(name))
    if (found.length === 0) return pass("none")
    const fix = found.map(name => `gh variable delete ${name}, make a new key, gh secret set ${name}`).join("; ")
    return { state: "fail", seen: `${found.join(", ")}: a variable, which anybody in the repository can read`, fix }
  },
})
