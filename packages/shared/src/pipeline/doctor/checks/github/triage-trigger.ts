import { defineCheck } from "../../check.ts"
import type { Verdict } from "../../verdict.ts"
import { pass } from "../pass.ts"
import { TRIAGE_WORKFLOW } from "./workflow-paths.ts"

const EVENT = "datadog-error-tracking"

/** What starts the triage. */
export const triageTrigger = defineCheck({
  id: "triage-trigger",
  step: "3",
  title: "error-triage.yml starts on the webhook's event and by hand",
  why: "GitHub takes a dispatch of another type with a friendly answer, and starts nothing.",
  breaks: ["dispatch", "triage"],
  ask: `Has error-triage.yml on the default branch repository_dispatch with the type ${EVENT}, and workflow_dispatch with the input issue_id?`,
  read: ({ github }) => github.workflow(TRIAGE_WORKFLOW),
  judge: (file): Verdict => {
    if (file === null) return pass("there is no such file, which is said above")
    const fix = `In ${TRIAGE_WORKFLOW}: on: repository_dispatch: types: [${EVENT}], and workflow_dispatch with the inputs issue_id and force_fix, as README.md has it`
    const { repository_dispatch: dispatch, workflow_dispatch: byHand } = file.triggers
    if (dispatch === undefined) return { state: "fail", seen: "it has no trigger repository_dispatch", fix }
    const types = texts(field(dispatch, "types"))
    if (types.length > 0 && !types.includes(EVENT))
      return { state: "fail", seen: `it starts on ${types.join(", ")}, and the webhook sends ${EVENT}`, fix }
    const inputs = field(byHand, "inputs")
    if (field(inputs, "issue_id") === undefined)
      return { state: "fail", seen: "it cannot be started by hand with an issue_id, as the sweep does", fix }
    return pass(`on ${EVENT}, and by hand`)
  },
})

function field(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null && name in value
    ? Object.entries(value).find(([key]) => key === name)?.[1]
    : undefined
}

function texts(value: unknown): readonly string[] {
  return (Array.isArray(value) ? value : value === undefined ? [] : [value]).map(String)
}
