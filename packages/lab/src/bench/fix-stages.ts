import type { RunDetail } from "../runner/run-detail.ts"

/** Milliseconds from the gate's decision to the open pull request, and the parts of that time in their order. */
export type FixStages = { readonly total: number; readonly parts: Readonly<Record<string, number>> }

/** Reads the parts off a run that opened a pull request; what lies between two jobs is the runner's own time. */
export function fixStages(run: RunDetail): FixStages {
  const step = (job: string, name: string) =>
    run.jobs.find(({ id }) => id === job || id.endsWith(`/${job}`))?.steps.find(candidate => candidate.name === name)
  const decided = step("triage", "gate")?.completedAt ?? null
  const opened = step("publish", "publish")?.completedAt ?? null
  if (decided === null || opened === null) throw new Error(`run ${run.id} opened no pull request`)
  const parts = Object.fromEntries(
    (["fix", "verify", "publish"] as const).flatMap(name => {
      const job = run.jobs.find(({ id }) => id.endsWith(`/${name}`))
      const own = step(name, name)
      const took = (own?.completedAt ?? 0) - (own?.startedAt ?? 0)
      return [
        [name, took],
        [`around ${name}: checkout, artifacts, token`, (job?.completedAt ?? 0) - (job?.startedAt ?? 0) - took],
      ]
    }),
  )
  const total = opened - decided
  const known = Object.values(parts).reduce((sum, ms) => sum + ms, 0)
  return { total, parts: { ...parts, "between jobs": Math.max(0, total - known) } }
}
