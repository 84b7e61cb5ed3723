import { failed } from "../failed.ts"
import { findRun } from "../find-run.ts"
import { passed } from "../passed.ts"
import type { OwnCause, SmokeSession, StageEnd } from "../smoke-session.ts"
import { waitFor } from "../wait-for.ts"

/** Waits until the alert has started the workflow that triages. */
export async function awaitDispatch(session: SmokeSession): Promise<StageEnd> {
  const { task, ports } = session
  const run = await waitFor(session, task.waits.dispatch, () => findRun(session))
  const list = `https://github.com/${task.repository}/actions/workflows/${task.workflow}`
  if (run === null) return failed("no run was dispatched for the issue", list, ...(await causesOf(session)))
  session.runId = run.id
  if (run.event === "repository_dispatch") return passed(`${task.workflow} was dispatched`, run.url)
  const known = await ports.runs.run(run.id)
  return failed(
    `the alert started nothing; ${known?.actor ?? "somebody"} started the triage by ${run.event}`,
    run.url,
    {
      id: "dispatch-lost",
      guess: true,
      why: "the dispatch of Datadog's webhook was lost, and the sweep or a person started the triage",
      fix: "in Datadog, open Integrations > Webhooks and compare the webhook with what Terraform makes; look at its token",
    },
  )
}

async function causesOf({ task, ports, monitor, emittedAt }: SmokeSession): Promise<readonly OwnCause[]> {
  const state = await ports.runs.workflowState(task.workflow)
  const others = (await ports.runs.ofWorkflow(task.workflow, { since: emittedAt ?? 0 })) ?? []
  const broken = others.filter(run => run.event === "repository_dispatch" && run.conclusion === "failure")
  return [
    ...(monitor === null || /@webhook-/.test(monitor.message) ? [] : [noWebhook()]),
    ...(state === "active" ? [] : [notActive(task.workflow, state)]),
    ...broken.slice(0, 1).map(run => ({
      id: "dispatch-unreadable",
      why: `a run was dispatched meanwhile, named no issue and failed: ${run.url}`,
      fix: "open that run, and compare the payload of the webhook with what Terraform makes",
    })),
    {
      id: "webhook",
      guess: true,
      why: "Datadog's webhook is gone or wrong, or GitHub refuses its token",
      fix: "in Datadog, open Integrations > Webhooks; replace the token DATADOG_AUTOFIX_GITHUB_DISPATCH_PAT and apply the Terraform module again",
    },
  ]
}

function noWebhook(): OwnCause {
  return {
    id: "monitor-without-webhook",
    why: "the message of the monitor names no @webhook-, so its alert tells nobody",
    fix: "apply the Terraform module again: it writes the message of the monitor",
  }
}

function notActive(workflow: string, state: string | null): OwnCause {
  return {
    id: "workflow-not-active",
    why: state === null ? `the default branch has no ${workflow}` : `${workflow} is switched off (${state})`,
    fix: `have .github/workflows/${workflow} on the default branch, and enable it under Actions`,
  }
}
