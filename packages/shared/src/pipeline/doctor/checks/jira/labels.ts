import { defineCheck } from "../../check.ts"
import type { Verdict } from "../../verdict.ts"
import { pass } from "../pass.ts"

/** Whether the labels of the configuration are ones that Jira can have. */
export const labels = defineCheck({
  id: "jira-labels",
  step: "2",
  title: "The labels of .github/auto-triage.yml have no blanks",
  why: "Jira's labels have none: tickets get another label than the one that people search for.",
  breaks: [],
  ask: "Is each of labels in .github/auto-triage.yml one word?",
  read: async ({ expected }) => ({ kind: "seen", value: expected.config }),
  judge({ jira, services, routes }) {
    const all = [...new Set([...jira.labels, ...[...services, ...routes].flatMap(each => each.labels ?? [])])]
    const faults = all
      .filter(label => /\s/.test(label))
      .map((subject): Verdict => {
        const written = subject.replace(/\s+/g, "-")
        return {
          state: "warn",
          subject,
          seen: `it has a blank, so tickets get ${written}`,
          fix: `Write ${written} in .github/auto-triage.yml`,
        }
      })
    return faults.length > 0 ? faults : pass(`${all.length} labels`)
  },
})
