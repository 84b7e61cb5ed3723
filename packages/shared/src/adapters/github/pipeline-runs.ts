import type { PipelineJob, PipelineRun, PipelineRuns } from "../../ports/pipeline-runs.ts"
import { unreadableAnswer } from "../unreadable-answer.ts"
import { type Answer, type Ask, askRepository, type FixHostOptions, success } from "./ask.ts"

const PAGE = 100
const MOST_ANNOTATIONS = 10

/** Runs, their jobs and what they said, by GitHub's API. */
export function createPipelineRuns(options: FixHostOptions): PipelineRuns {
  const ask = askRepository(options)
  return { ...lists(ask, options), ...details(ask, options), ...acts(ask, options) }
}

function lists(ask: Ask, { repository }: FixHostOptions): Pick<PipelineRuns, "ofWorkflow" | "ofPull" | "inGroup"> {
  return {
    async ofWorkflow(file, { event, since }) {
      // A second too early, because GitHub's times have no fractions.
      const created = `>=${new Date(since - 1000).toISOString().slice(0, 19)}Z`
      const query = new URLSearchParams({ per_page: String(PAGE), created, ...(event === undefined ? {} : { event }) })
      const path = `/actions/workflows/${encodeURIComponent(file)}/runs?${query.toString()}`
      const answer = await ask(["GET", path, "/actions/workflows/{file}/runs"])
      if (answer.status === 404) return null
      return runsOf(answer, repository).filter(run => run.createdAt >= Math.floor(since / 1000) * 1000)
    },
    async ofPull(headSha) {
      const query = new URLSearchParams({ per_page: String(PAGE), event: "pull_request", head_sha: headSha })
      return runsOf(await ask(["GET", `/actions/runs?${query.toString()}`, "/actions/runs"]), repository)
    },
    async inGroup(group) {
      const shown = "/actions/concurrency_groups/{name}"
      const answer = await ask(["GET", `/actions/concurrency_groups/${encodeURIComponent(group)}`, shown])
      // A group without members, and a server that does not know the route; a token that may not ask is found out elsewhere.
      if (answer.status === 404 || answer.status === 403) return []
      return listAt(answer, repository, "group_members").map(({ run_id: id }) => String(id))
    },
  }
}

function details(
  ask: Ask,
  { repository }: FixHostOptions,
): Pick<PipelineRuns, "run" | "jobs" | "annotations" | "warnings" | "workflowState"> {
  const said = async (jobId: string, wanted: "failure" | "warning"): Promise<readonly string[]> => {
    const path = `/check-runs/${encodeURIComponent(jobId)}/annotations?per_page=50`
    const { status, body } = await ask(["GET", path, "/check-runs/{id}/annotations"])
    if (status !== 200 || !Array.isArray(body)) return []
    return (body as readonly Body[])
      .filter(({ annotation_level: level }) => level === wanted)
      .map(({ message }) => text(message))
      .slice(0, MOST_ANNOTATIONS)
  }
  return {
    async run(id) {
      const answer = await ask(["GET", `/actions/runs/${encodeURIComponent(id)}`, "/actions/runs/{run_id}"])
      return answer.status === 404 ? null : runOf(success(answer, repository) as Body)
    },
    async jobs(runId) {
      const path = `/actions/runs/${encodeURIComponent(runId)}/jobs?per_page=${PAGE}`
      const answer = await ask(["GET", path, "/actions/runs/{run_id}/jobs"])
      return listAt(answer, repository, "jobs").map(jobOf)
    },
    annotations: jobId => said(jobId, "failure"),
    warnings: jobId => said(jobId, "warning"),
    async workflowState(file) {
      const path = `/actions/workflows/${encodeURIComponent(file)}`
      const answer = await ask(["GET", path, "/actions/workflows/{file}"])
      return answer.status === 404 ? null : text((success(answer, repository) as Body)["state"])
    },
  }
}

function acts(ask: Ask, { repository }: FixHostOptions): Pick<PipelineRuns, "cancel" | "addLabel" | "deleteRef"> {
  return {
    async cancel(runId) {
      const path = `/actions/runs/${encodeURIComponent(runId)}/cancel`
      const answer = await ask(["POST", path, "/actions/runs/{run_id}/cancel"])
      // It has ended meanwhile.
      if (answer.status === 409) return
      success(answer, repository)
    },
    async addLabel(pull, label) {
      const path = `/issues/${pull}/labels`
      success(await ask(["POST", path, "/issues/{number}/labels"], { labels: [label] }), repository)
    },
    async deleteRef(ref) {
      const path = `/git/${ref}`
      const answer = await ask(["DELETE", path, "/git/refs/{ref}"])
      // GitHub's answer for a ref that is not there.
      if (answer.status === 404 || answer.status === 422) return
      success(answer, repository)
    },
  }
}

type Body = Readonly<Record<string, unknown>>

function listAt(answer: Answer, repository: string, name: string): readonly Body[] {
  const list = (success(answer, repository) as Body)[name]
  if (!Array.isArray(list)) throw unreadableAnswer({ service: "github", request: answer.request, ambiguous: false })
  return list as readonly Body[]
}

function runsOf(answer: Answer, repository: string): readonly PipelineRun[] {
  return listAt(answer, repository, "workflow_runs").map(runOf)
}

function runOf(run: Body): PipelineRun {
  const actor = run["actor"] as { readonly login?: unknown } | null | undefined
  return {
    id: String(run["id"]),
    title: text(run["display_title"]),
    path: text(run["path"]),
    event: text(run["event"]),
    actor: text(actor?.login),
    status: text(run["status"]),
    conclusion: typeof run["conclusion"] === "string" ? run["conclusion"] : null,
    url: text(run["html_url"]),
    createdAt: Date.parse(text(run["created_at"])) || 0,
  }
}

function jobOf(job: Body): PipelineJob {
  const steps = Array.isArray(job["steps"]) ? (job["steps"] as readonly Body[]) : []
  const failed = steps.find(step => step["conclusion"] === "failure")
  return {
    id: String(job["id"]),
    name: text(job["name"]),
    status: text(job["status"]),
    conclusion: typeof job["conclusion"] === "string" ? job["conclusion"] : null,
    url: text(job["html_url"]),
    failedStep: failed === undefined ? null : text(failed["name"]),
  }
}

function text(value: unknown): string {
  return typeof value === "string" ? value : ""
}
