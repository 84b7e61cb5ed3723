import type { WorkflowEvent } from "../../core/github-contract.ts"
import { isRecord } from "../is-record.ts"
import type { WorkflowFile } from "../parser/workflow-file.ts"
import { matchPattern } from "./match-pattern.ts"

// Activity types that start a workflow which names none.
const DEFAULT_TYPES: Readonly<Record<string, readonly string[]>> = {
  pull_request: ["opened", "synchronize", "reopened"],
  pull_request_target: ["opened", "synchronize", "reopened"],
}

/** Whether a workflow listens to this event: its name, and the filters of types, branches, tags and paths. */
export function matchEvent(file: WorkflowFile, event: WorkflowEvent): boolean {
  if (!file.on.has(event.name) || event.name === "workflow_call") return false
  const filter = file.on.get(event.name) ?? {}
  if (event.name === "workflow_dispatch") return event.workflow === undefined || event.workflow === file.path
  if (event.name === "workflow_run" && !listsWorkflow(filter, event)) return false
  return matchTypes(filter, event) && matchRef(filter, event) && matchPaths(filter, event)
}

/** workflow_run names the workflows that it follows, by their `name:`. */
function listsWorkflow(filter: Readonly<Record<string, unknown>>, event: WorkflowEvent): boolean {
  const run = event.payload["workflow_run"]
  return isRecord(run) && (listOf(filter["workflows"]) ?? []).includes(String(run["name"]))
}

function matchTypes(filter: Readonly<Record<string, unknown>>, event: WorkflowEvent): boolean {
  const { action } = event.payload
  const types = listOf(filter["types"]) ?? DEFAULT_TYPES[event.name]
  return types === undefined || typeof action !== "string" || types.includes(action)
}

function matchRef(filter: Readonly<Record<string, unknown>>, event: WorkflowEvent): boolean {
  const branches = [listOf(filter["branches"]), listOf(filter["branches-ignore"])] as const
  const tags = [listOf(filter["tags"]), listOf(filter["tags-ignore"])] as const
  const [hasBranches, hasTags] = [branches, tags].map(pair => pair.some(list => list !== undefined))
  if (event.name !== "push") return !hasBranches || passes(baseBranch(event), branches)
  const isTag = event.ref.startsWith("refs/tags/")
  const name = event.ref.replace(/^refs\/(heads|tags)\//, "")
  // A workflow that filters only by branches is not started by tags, and the other way round.
  if (isTag) return hasTags ? passes(name, tags) : !hasBranches
  return hasBranches ? passes(name, branches) : !hasTags
}

function matchPaths(filter: Readonly<Record<string, unknown>>, event: WorkflowEvent): boolean {
  const paths = listOf(filter["paths"])
  const ignored = listOf(filter["paths-ignore"])
  const files = changedFiles(event)
  // Without a list of changes GitHub runs the workflow, too.
  if (files === null || (!paths && !ignored)) return true
  return files.some(file => passes(file, [paths, ignored]))
}

type Lists = readonly [wanted: readonly string[] | undefined, ignored: readonly string[] | undefined]

function passes(name: string, [wanted, ignored]: Lists): boolean {
  if (ignored) return !ignored.some(pattern => matchPattern(pattern, name))
  let included = false
  for (const pattern of wanted ?? []) {
    if (pattern.startsWith("!")) included &&= !matchPattern(pattern.slice(1), name)
    else included ||= matchPattern(pattern, name)
  }
  return included
}

/** The branch that `branches` means: where a pull request goes to, or where the run that is followed ran. */
function baseBranch(event: WorkflowEvent): string {
  const run = event.payload["workflow_run"]
  if (event.name === "workflow_run" && isRecord(run)) return String(run["head_branch"])
  const request = event.payload["pull_request"]
  const base = isRecord(request) ? request["base"] : undefined
  return isRecord(base) ? String(base["ref"]) : event.ref.replace(/^refs\/heads\//, "")
}

function changedFiles(event: WorkflowEvent): readonly string[] | null {
  if (event.changedFiles !== undefined) return event.changedFiles
  const commits = event.payload["commits"]
  if (!Array.isArray(commits)) return null
  return commits.flatMap(commit =>
    isRecord(commit) ? ["added", "modified", "removed"].flatMap(kind => listOf(commit[kind]) ?? []) : [],
  )
}

function listOf(value: unknown): readonly string[] | undefined {
  if (typeof value === "string") return [value]
  return Array.isArray(value) ? value.map(String) : undefined
}
