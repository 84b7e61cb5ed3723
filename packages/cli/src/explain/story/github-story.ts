import type { FixRun } from "@auto-triage/shared/pipeline/fix/fix-ledger"
import { parseFixLedger } from "@auto-triage/shared/pipeline/fix/fix-ledger/fix-ledger-text"
import type { LedgerRecord } from "@auto-triage/shared/pipeline/ledger-record"
import { fixLines } from "@auto-triage/shared/pipeline/story/fix-lines"
import type { StoryLine, StoryPart } from "@auto-triage/shared/pipeline/story/story-line"
import { attempt, gap } from "./attempt.ts"
import { githubPages } from "./github-pages.ts"
import { type Ask, type Item, text, timeOf } from "./github-item.ts"
import { pullStory } from "./pull-story.ts"

const MOST_RUNS = 50
const NAME = /^[\w.-]{1,100}\/[\w.-]{1,100}$/

/** What GitHub says of one error: its runs, the tries to fix it, and their pull requests. */
export async function githubStory(
  { repository, ask }: { readonly repository: string | null; readonly ask: Ask | null },
  issue: { readonly id: string; readonly records: readonly LedgerRecord[]; readonly fixRef: string },
): Promise<readonly StoryPart[]> {
  if (repository === null || ask === null) return [gap("GitHub was not asked: set GITHUB_REPOSITORY and GITHUB_TOKEN")]
  const holders = issue.records
    .map(({ holder }) => holder)
    .filter(holder => NAME.test(holder.repository) && /^\d{1,20}$/.test(holder.runId))
  const runs = [...new Map(holders.map(holder => [holder.runId, holder])).values()].slice(-MOST_RUNS)
  const parts: StoryPart[] = []
  const left = new Set(holders.map(holder => holder.runId)).size - runs.length
  if (left > 0) parts.push(gap(`the ${left} oldest runs were not asked about`))
  for (const { repository: home, runId } of runs)
    parts.push(
      await attempt(`run ${runId}`, async () => ({ lines: await runLines(ask, home, runId), links: [], gaps: [] })),
    )
  let tries: readonly FixRun[] = []
  const fixes = await attempt("the ledger of fixes", async () => {
    tries = (await readFixes(ask, repository, issue.fixRef)).filter(one => one.issueId === issue.id)
    return { lines: fixLines(tries), links: [], gaps: [] }
  })
  parts.push(fixes)
  for (const number of new Set(tries.flatMap(one => one.pullRequest ?? [])))
    parts.push(...(await pullStory(ask, repository, number)))
  return parts
}

async function runLines(ask: Ask, repository: string, id: string): Promise<readonly StoryLine[]> {
  const run = (await ask(`${repository}/actions/runs/${id}`)) as Item
  const ended = run["conclusion"] ?? run["status"]
  const base = { from: "run", who: text(run["name"]), link: text(run["html_url"]) } as const
  const first: StoryLine = {
    ...base,
    at: timeOf(run["created_at"]),
    what: `run ${id} started, attempt ${text(run["run_attempt"])}`,
    why: `by ${text(run["event"])}`,
  }
  const failed = ended === "failure" ? await failedJobs(ask, repository, id) : ""
  return [first, { ...base, at: timeOf(run["updated_at"]), what: `run ${id}: ${text(ended)}`, why: failed }]
}

async function failedJobs(ask: Ask, repository: string, id: string): Promise<string> {
  const { items } = await githubPages(ask, `${repository}/actions/runs/${id}/jobs`, "jobs")
  const failed = items.filter(job => job["conclusion"] === "failure").map(job => text(job["name"]))
  return failed.length === 0 ? "" : `failed: ${failed.join(", ")}`
}

async function readFixes(ask: Ask, repository: string, ref: string): Promise<readonly FixRun[]> {
  const found = (await ask(`${repository}/git/matching-refs/${ref.replace(/^refs\//, "")}`)) as readonly {
    ref: string
    object: { sha: string }
  }[]
  const own = found.find(one => one.ref === ref)
  if (own === undefined) return []
  const { message } = (await ask(`${repository}/git/commits/${own.object.sha}`)) as { readonly message: string }
  return parseFixLedger(message)?.runs ?? []
}
