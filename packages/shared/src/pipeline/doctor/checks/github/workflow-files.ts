import { defineCheck } from "../../check.ts"
import type { Verdict } from "../../verdict.ts"
import { pass } from "../pass.ts"
import { TRIAGE_WORKFLOW, WORKFLOWS } from "./workflow-paths.ts"

/** GitHub starts a workflow from the default branch alone. */
export const workflowFiles = defineCheck({
  id: "workflow-files",
  step: "2",
  title: "The workflows are on the default branch and active",
  why: "An event starts only what stands on the default branch and is not disabled.",
  breaks: ["dispatch", "checks"],
  ask: "The Actions tab: are error-triage, error-sweep and error-autofix-report listed, and none of them disabled?",
  read: ({ github }) => github.workflows(),
  judge: (workflows): readonly Verdict[] =>
    WORKFLOWS.map(path => {
      const name = path.slice(path.lastIndexOf("/") + 1)
      const found = workflows.find(workflow => workflow.path === path)
      if (found?.state === "active") return pass("active", name)
      if (found !== undefined) {
        const asleep =
          found.state === "disabled_inactivity"
            ? " (GitHub puts schedules to sleep after 60 days without a commit)"
            : ""
        return {
          state: "fail",
          subject: name,
          seen: `it is ${found.state}${asleep}`,
          fix: `gh workflow enable ${name}`,
        }
      }
      const guide =
        path === TRIAGE_WORKFLOW
          ? "README.md has the file to copy"
          : "docs/sweep.md and docs/fix-setup.md have the files to copy"
      return {
        state: "fail",
        subject: name,
        seen: "there is no such workflow on the default branch",
        fix: `Add ${path}: ${guide}`,
      }
    }),
})
