import { defineCheck } from "../../check.ts"
import { pass } from "../pass.ts"
import { withToken } from "./with-token.ts"

/** Whether a decision not to fix can be seen. */
export const resolutions = defineCheck({
  id: "jira-wont-fix",
  step: "2",
  title: "Jira has the resolutions that mean: will not be fixed",
  why: "A ticket that people decided not to fix is opened again and again.",
  breaks: ["seen-again"],
  ask: "Jira settings → Issues → Resolutions: are those of jira.wont-fix-resolutions there?",
  read: sources => withToken(sources, jira => jira.resolutions()),
  judge(names, { expected }) {
    const wanted = expected.config.jira.wontFixResolutions
    if (wanted.length === 0) return pass("none is configured")
    const known = new Set(names.map(name => name.toLowerCase()))
    const found = wanted.filter(name => known.has(name.toLowerCase()))
    // The usual names are several for the same thing; one of them is enough.
    return found.length > 0
      ? pass(found.join(", "))
      : {
          state: "warn",
          seen: `none of ${wanted.join(", ")} is a resolution`,
          fix: `Set jira.wont-fix-resolutions in .github/auto-triage.yml to some of: ${names.join(", ")}`,
        }
  },
})
