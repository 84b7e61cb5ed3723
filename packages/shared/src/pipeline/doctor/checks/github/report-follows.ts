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
  judge: ({ report, followed, known }, { expected }): readonly Verdict[] => {
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
      const asleep = known.find(workflow => workflow.name === name && workflow.state !== "active")
      if (asleep !== undefined)
        return { state: "fail", subject: name, seen: `it is ${asleep.state}`, fix: `gh workflow enable "${name}"` }
      if (!("pull_request" in file.triggers) && !("pull_request_target" in file.triggers))
        return {
          state: "fail",
          subject: name,
          seen: "it does not run on pull_request",
          fix: `Add pull_request to the triggers of ${name}, or follow the workflow that checks pull requests`,
        }
      const fault = deafness(report, file, expected.config.autofix)
      return fault === null ? pass("runs on pull requests", name) : { state: "fail", subject: name, ...fault }
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

type Fix = { readonly base: string; readonly branchPrefix: string }

/** Why a run for a fix is not heard of though both workflows are there; null where it is. */
function deafness(
  report: WorkflowFile,
  checks: WorkflowFile,
  { base, branchPrefix }: Fix,
): { readonly seen: string; readonly fix: string } | null {
  const follows = record(report.triggers["workflow_run"])
  const types = texts(follows["types"])
  if (types.length > 0 && !types.includes("completed"))
    return {
      seen: `the report starts when it is ${types.join(", ")}`,
      fix: `In ${REPORT_WORKFLOW}: types: [completed]`,
    }
  const heard = texts(follows["branches"])
  if (heard.length > 0 && !heard.some(pattern => covers(pattern, `${branchPrefix}x`)))
    return {
      seen: `the report hears of runs on ${heard.slice(0, 5).join(", ")} alone, and fixes are on ${branchPrefix}*`,
      fix: `In ${REPORT_WORKFLOW}, take out branches below workflow_run`,
    }
  const into = texts(record(checks.triggers["pull_request"] ?? checks.triggers["pull_request_target"])["branches"])
  return into.length > 0 && !into.some(pattern => covers(pattern, base))
    ? {
        seen: `it runs on pull requests into ${into.slice(0, 5).join(", ")}, and fixes go into ${base}`,
        fix: `Add ${base} to the branches below its pull_request`,
      }
    : null
}

/** Only what can be told for sure counts as not covered: a pattern with anything but a trailing star is taken to cover. */
function covers(pattern: string, branch: string): boolean {
  const plain = pattern.replace(/\*{1,2}$/, "")
  if (/[*?+[\]!]/.test(plain)) return true
  return plain === pattern ? pattern === branch : branch.startsWith(plain)
}

function record(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null ? { ...value } : {}
}

function texts(value: unknown): readonly string[] {
  return (Array.isArray(value) ? value : value === undefined ? [] : [value]).map(String)
}
