import type { RunActivity, RunView } from "../../core/github-contract.ts"
import type { Hub } from "../state/hub.ts"
import type { RepositoryState } from "../state/repository-state.ts"
import { runView } from "../views/run.ts"
import { workflowView } from "../views/workflow.ts"
import { describeEvent, raise } from "./raise.ts"

/** Raises `workflow_run`. It belongs to the default branch, whatever the run looked at, and is GitHub's own doing. */
export async function raiseWorkflowRun(
  hub: Hub,
  repository: RepositoryState,
  about: { readonly run: RunView; readonly activity: RunActivity },
): Promise<void> {
  const { run, activity } = about
  const ref = `refs/heads/${repository.defaultBranch}`
  const sha = repository.git.refs.get(ref)
  if (sha === null) return
  const [workflow_run, workflow] = await Promise.all([
    runView(hub, repository, run),
    workflowView(hub, repository, run.path),
  ])
  const token = { login: run.actor, kind: "pat", installationId: null } as const
  const payload = { action: activity, workflow_run, workflow }
  raise(hub, describeEvent(hub, { repository, token }, { name: "workflow_run", ref, sha, payload }))
}
