import type { PullSnapshot } from "../github/snapshot.ts"
import type { RunDetail } from "../runner/run-detail.ts"
import type { World } from "../world/world.ts"
import { documentText } from "../whole-path/document-text.ts"

export type FixStory = { readonly good: boolean; readonly lines: readonly string[] }

const FIX_JOBS = /(?:^|\/)(?:fix|verify|publish|recall|report)$/

/** What became of the fix that the newest triage run started: pull request, its checks, the ticket's comment, the stages. */
export function describeFix(world: World): FixStory {
  const pull = world.github
    .snapshot()
    .repositories.find(({ name }) => name === world.repository)
    ?.pulls.at(-1)
  const run = world.runner.runs().findLast(({ workflow }) => workflow.endsWith("/error-triage.yml"))
  const checks = world.runner.runs().findLast(({ event }) => event === "pull_request")
  if (pull === undefined || run === undefined)
    return {
      good: false,
      lines: ["   No pull request was opened.", ...faults(run), ...stages(run), ...comments(world)],
    }
  const good = pull.draft && pull.state === "open" && pull.base === "develop" && checks?.conclusion === "success"
  return { good, lines: [`   ${describePull(pull)}`, ...describeChecks(checks), ...comments(world), ...stages(run)] }
}

function describePull({ number, title, head, base, author, draft }: PullSnapshot): string {
  return `${draft ? "Draft pull request" : "Pull request"} #${number} "${title}"\n   ${head} into ${base}, by ${author}`
}

function describeChecks(run: RunDetail | undefined): readonly string[] {
  if (run === undefined) return ["   No checks ran on it."]
  return [`   ${run.name} ran on it and ended with ${run.conclusion ?? run.status}.`]
}

/** The first lines of the newest comment: the report. */
function comments(world: World): readonly string[] {
  const comment = world.jira.snapshot().issues.at(-1)?.comments.at(-1)
  if (comment === undefined) return []
  const lines = documentText(comment.body)
    .split("\n")
    .filter(line => line.trim() !== "")
  return ["   On the ticket:", ...lines.slice(0, 3).map(line => `     ${line.slice(0, 140)}`)]
}

/** What failed steps said of it themselves. */
function faults(run: RunDetail | undefined): readonly string[] {
  const failed = (run?.jobs ?? []).flatMap(job => job.steps).filter(step => step.conclusion === "failure")
  const said = failed.flatMap(step => step.annotations.filter(({ level }) => level === "error"))
  return said.map(({ message }) => `   ${message}`)
}

function stages(run: RunDetail | undefined): readonly string[] {
  const jobs = (run?.jobs ?? []).filter(job => FIX_JOBS.test(job.id) && job.startedAt !== null)
  if (jobs.length === 0) return []
  const times = jobs.map(job => `${job.name} ${seconds((job.completedAt ?? 0) - (job.startedAt ?? 0))}`)
  return [`   Stages: ${times.join(", ")}`]
}

function seconds(ms: number): string {
  return `${(ms / 1000).toFixed(1)} s`
}
