import type { WorkflowJob } from "../../../../ports/github-inspection.ts"
import { defineCheck } from "../../check.ts"
import type { Verdict } from "../../verdict.ts"
import { pass } from "../pass.ts"
import { TRIAGE_SECRETS } from "./needed-secrets.ts"
import { TRIAGE_WORKFLOW } from "./workflow-paths.ts"

const NEEDS: Readonly<Record<string, string>> = {
  contents: "write",
  "pull-requests": "write",
  checks: "read",
  actions: "read",
}

/** What a caller of the product's workflow has to hand down. */
export const triageCall = defineCheck({
  id: "triage-call",
  step: "2",
  title: "error-triage.yml gives the jobs below it their permissions and secrets",
  why: "The permissions of a calling job cap those of every job below it; GitHub refuses to start a run that asks for more.",
  breaks: ["triage"],
  ask: "Where error-triage.yml calls the product's: has its job contents: write, pull-requests: write, checks: read, actions: read, and the five secrets?",
  read: ({ github }) => github.workflow(TRIAGE_WORKFLOW),
  judge: (file): readonly Verdict[] => {
    const calls = file?.jobs.filter(({ uses }) => /^[^./$][^@]*\/error-triage\.ya?ml@/.test(uses ?? "")) ?? []
    if (calls.length === 0) return [pass("it is the product's own")]
    return calls.map(judgeCall)
  },
})

function judgeCall({ permissions, secrets }: WorkflowJob): Verdict {
  const missing = Object.entries(NEEDS).filter(([name, level]) => !grants(permissions, name, level))
  if (missing.length > 0) {
    const list = missing.map(([name, level]) => `${name}: ${level}`).join(", ")
    return {
      state: "fail",
      seen: `its job lacks ${list}`,
      fix: `In ${TRIAGE_WORKFLOW}, add to permissions of the calling job: ${list}`,
    }
  }
  const unpassed =
    secrets === "inherit" ? [] : TRIAGE_SECRETS.filter(name => name !== "JIRA_BASE_URL" && !secrets.includes(name))
  if (unpassed.length > 0)
    return {
      state: "fail",
      seen: `it does not pass ${unpassed.join(", ")}`,
      fix: `In ${TRIAGE_WORKFLOW}, pass them under secrets of the calling job, as README.md has it`,
    }
  return pass("permissions and secrets are handed down")
}

function grants(permissions: WorkflowJob["permissions"], name: string, level: string): boolean {
  if (typeof permissions === "string")
    return permissions === "write-all" || (permissions === "read-all" && level === "read")
  return permissions[name] === level || permissions[name] === "write"
}
