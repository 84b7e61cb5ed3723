import type { GitHubHost, WorkflowEvent } from "../../core/github-contract.ts"
import type { WorkflowFile } from "../parser/workflow-file.ts"
import type { WorkflowLibrary } from "../parser/workflow-library.ts"
import { matchEvent } from "./match-event.ts"

// Events for which only the files of the default branch count.
const DEFAULT_BRANCH_ONLY = new Set([
  "repository_dispatch",
  "schedule",
  "issues",
  "issue_comment",
  "check_suite",
  "workflow_run",
])

/** The workflows that an event starts, at the commit from which they run. */
export async function findWorkflows(
  host: GitHubHost,
  library: WorkflowLibrary,
  event: WorkflowEvent,
): Promise<readonly WorkflowFile[]> {
  const { repository } = event
  const head = await host.resolve(repository, `refs/heads/${host.defaultBranch(repository)}`)
  const sha = DEFAULT_BRANCH_ONLY.has(event.name) ? head : event.sha
  if (sha === null) return []
  const paths = event.workflow === undefined ? await library.list({ repository, sha }) : [event.workflow]
  const files = await Promise.all(paths.map(path => library.read({ repository, sha }, path)))
  const matching = files
    .filter(file => file !== null)
    .filter(file => matchEvent(file, event) || isUnreadable(file, event))
    .filter(file => host.isWorkflowDisabled?.(repository, file.path) !== true)
  if (event.name !== "workflow_dispatch" || head === null) return matching
  // A workflow can be dispatched on any branch, but only if the default branch has it, too.
  const known = await Promise.all(matching.map(file => library.read({ repository, sha: head }, file.path)))
  return matching.filter((_, index) => known[index]?.on.has("workflow_dispatch"))
}

/** A file of which not even the events are known: GitHub shows a failed run for it, though not for what runs report. */
function isUnreadable(file: WorkflowFile, event: WorkflowEvent): boolean {
  return file.on.size === 0 && file.errors.length > 0 && event.name !== "workflow_run"
}
