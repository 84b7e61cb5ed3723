import { defineCheck } from "../../check.ts"
import { pass } from "../pass.ts"
import { withToken } from "./with-token.ts"

/** Whether tickets can be linked. */
export const linkType = defineCheck({
  id: "jira-link-type",
  step: "2",
  title: "The link type of the configuration exists",
  why: "A ticket and the one that follows it are not linked.",
  breaks: ["seen-again"],
  ask: "Jira settings → Issues → Issue linking: is there the type of jira.link-type?",
  read: sources => withToken(sources, jira => jira.linkTypes()),
  judge(names, { expected }) {
    const { linkType: wanted } = expected.config.jira
    return names.some(name => name.toLowerCase() === wanted.toLowerCase())
      ? pass(wanted)
      : {
          state: "fail",
          seen: `there is no link type "${wanted}"`,
          fix: `Set jira.link-type in .github/auto-triage.yml to one of: ${names.join(", ") || "none; issue linking is off in Jira settings"}`,
        }
  },
})
