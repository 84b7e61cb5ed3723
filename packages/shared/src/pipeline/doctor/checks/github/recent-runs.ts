import type { RunFacts } from "../../../../ports/github-inspection.ts"
import { defineCheck } from "../../check.ts"
import type { Verdict } from "../../verdict.ts"
import { allSeen } from "../all-seen.ts"
import { pass } from "../pass.ts"

const RED = ["failure", "timed_out", "startup_failure"]
const HOUR_MS = 3_600_000
const STALE_HOURS = 6

/** How the workflows did lately. */
export const recentRuns = defineCheck({
  id: "recent-runs",
  step: "6",
  title: "The last runs of triage and sweep went well",
  why: "What breaks an installation shows there first.",
  breaks: [],
  ask: "The Actions tab: are the last runs of error-triage and error-sweep green?",
  read: async ({ github }) =>
    allSeen({ triage: await github.runs("error-triage.yml"), sweep: await github.runs("error-sweep.yml") }),
  judge: ({ triage, sweep }, { expected }): readonly Verdict[] => [
    judgeRuns("error-triage.yml", triage),
    stale(sweep, expected.now) ?? judgeRuns("error-sweep.yml", sweep),
  ],
})

function judgeRuns(file: string, runs: readonly RunFacts[]): Verdict {
  const ended = runs.filter(
    ({ conclusion }) => conclusion !== null && conclusion !== "cancelled" && conclusion !== "skipped",
  )
  const [last] = ended
  if (last === undefined) return pass("none has run yet", file)
  const red = ended.slice(0, 3).filter(({ conclusion }) => RED.includes(conclusion ?? ""))
  const fix = `gh run view ${last.id}: the summary says what to change`
  if (red.length === Math.min(ended.length, 3))
    return { state: "fail", subject: file, seen: `its last ${red.length} runs failed`, fix }
  if (RED.includes(last.conclusion ?? "")) return { state: "warn", subject: file, seen: "its last run failed", fix }
  return pass(`the last of ${ended.length} went well`, file)
}

function stale(sweep: readonly RunFacts[], now: number): Verdict | null {
  const last = sweep.find(({ event }) => event === "schedule")
  if (last === undefined || now - last.createdAt < STALE_HOURS * HOUR_MS) return null
  const hours = Math.floor((now - last.createdAt) / HOUR_MS)
  return {
    state: "warn",
    subject: "error-sweep.yml",
    seen: `its schedule last started it ${hours} hours ago`,
    fix: "gh workflow enable error-sweep.yml, and gh workflow run error-sweep.yml",
  }
}
