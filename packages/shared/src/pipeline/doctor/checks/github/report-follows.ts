import { defineCheck } from "../../check.ts"
import type { WorkflowFacts, WorkflowFile } from "../../../../ports/github-inspection.ts"
import type { Reading } from "../../../../ports/reading.ts"
import type { DoctorSources } from "../../doctor-sources.ts"
import type { Verdict } from "../../verdict.ts"
import { pass } from "../pass.ts"
import { REPORT_WORKFLOW } from "./workflow-paths.ts"

type Followed = { readonly name: string; readonly file: WorkflowFile | null }
type Found = {
  readonly report: WorkflowFile | null
  readonly followed: readonly Followed[]
  readonly known: readonly WorkflowFacts[]
}

/** The names by which the report hears of CI, and what those workflows run on. */
export const reportFollows = defineCheck({
  id: "report-follows",
  step: "5",
  title: "error-autofix-report.yml follows workflows that exist and check pull requests",
  why: "GitHub takes any name and starts nothing for one that does not exist: the ticket never hears how CI ended.",
  breaks: ["checks"],
  ask: "Is each name under workflow_run in error-autofix-report.yml the name of a workflow that runs on pull_request?",
  read: readFollowed,
  judge: ({ report, followed, known }): readonly Verdict[] => {
    if (report === null) return [pass("there is no such file, which is said above")]
    const offered = known
      .map(({ name }) => name)
      .slice(0, 8)
      .join(", ")
    if (followed.length === 0)
      return [
        {
          state: "fail",
          seen: "it follows no workflow",
          fix: `In ${REPORT_WORKFLOW}: on: workflow_run: workflows: [the names of your CI], types: [completed]`,
        },
      ]
    return followed.map(({ name, file }) => {
      if (file === null)
        return {
          state: "fail",
          subject: name,
          seen: "there is no workflow of this name",
          fix: `In ${REPORT_WORKFLOW}, name one of: ${offered}`,
        }
      if (!("pull_request" in file.triggers) && !("pull_request_target" in file.triggers))
        return {
          state: "fail",
          subject: name,
          seen: "it does not run on pull_request",
          fix: `Add pull_request to the triggers of ${name}, or follow the workflow that checks pull requests`,
        }
      return pass("runs on pull requests", name)
    })
  },
})

async function readFollowed({ github }: DoctorSources): Promise<Reading<Found>> {
  const [report, workflows] = [await github.workflow(REPORT_WORKFLOW), await github.workflows()]
  if (report.kind === "hidden") return report
  if (workflows.kind === "hidden") return workflows
  const followed: Followed[] = []
  for (const name of followedNames(report.value)) {
    const path = workflows.value.find(workflow => workflow.name === name)?.path
    const file = path === undefined ? null : await github.workflow(path)
    if (file?.kind === "hidden") return file
    followed.push({ name, file: file?.value ?? null })
  }
  return { kind: "seen", value: { report: report.value, followed, known: workflows.value } }
}

function followedNames(report: WorkflowFile | null): readonly string[] {
  const trigger = report?.triggers["workflow_run"]
  if (typeof trigger !== "object" || trigger === null || !("workflows" in trigger)) return []
  const { workflows } = trigger
  return (Array.isArray(workflows) ? workflows : [workflows]).map(String)
}
