import { defineCheck } from "../../check.ts"
import { pass } from "../pass.ts"

/** The configuration that triage reads. */
export const configFile = defineCheck({
  id: "config-file",
  step: "2",
  title: ".github/auto-triage.yml is on the default branch and valid",
  why: "A fault in it stops every triage. Without it, tickets go to nobody's team and no service can be fixed.",
  breaks: ["prepare", "triage"],
  ask: "Is there a .github/auto-triage.yml on the default branch, and does npm run explain take it?",
  read: ({ github }) => github.file(".github/auto-triage.yml"),
  judge: (text, { expected }) => {
    if (text === null)
      return {
        state: "warn",
        seen: "there is none: the defaults hold",
        fix: "npm run setup proposes one from what it finds in the repository",
      }
    const fault = expected.configFault ?? null
    if (fault !== null)
      return {
        state: "fail",
        seen: fault.replace(/\s+/g, " ").trim(),
        fix: "Mend the line on the default branch; docs/configuration.md has every key",
      }
    return pass(`${expected.config.services.length} services, ${Object.keys(expected.config.teams).length} teams`)
  },
})
