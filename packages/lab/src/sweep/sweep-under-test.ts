import { expect } from "vitest"
import type { RunDetail } from "../runner/run-detail.ts"
import { type LabClient, openLab } from "../whole-path/lab-client.ts"
import { send } from "../whole-path/send.ts"
import { sentMetrics } from "../whole-path/sent-metrics.ts"

export interface SweepUnderTest {
  readonly lab: LabClient
  /** Lets the cron be due, in the target unless told, and waits until all that follows has happened. */
  onSchedule(repository?: string): Promise<RunDetail>
  /** Value of a metric that this run sent, by its tags without `repository`, e.g. "environment:staging"; null where none. */
  metric(run: RunDetail, name: string, tag?: string): number | null
  summary(run: RunDetail): string
  triages(): readonly RunDetail[]
  sweeps(): readonly RunDetail[]
  /** Asks Datadog as an administrator would. */
  datadog(method: string, path: string, body?: unknown): Promise<unknown>
  revokeDispatchToken(): void
}

/** The lab with alerts that count as lost at once, because its errors are seconds old. */
export async function openSweep(): Promise<SweepUnderTest> {
  const lab = await openLab()
  const { world } = lab.lab
  for (const repository of [world.repository, world.caller])
    world.github.setVariable(repository, "SWEEP_GRACE_MINUTES", "0")
  const runsOf = (file: string): readonly RunDetail[] =>
    world.runner.runs().filter(run => run.workflow === `.github/workflows/${file}`)
  const sweeps = (): readonly RunDetail[] => runsOf("error-sweep.yml")
  return {
    lab,
    sweeps,
    triages: () => runsOf("error-triage.yml"),
    async onSchedule(repository) {
      await lab.control("POST", "/github/schedule", { workflow: "error-sweep.yml", repository })
      await lab.idle()
      const run = sweeps().at(-1)
      if (run === undefined) throw new Error("the schedule started no sweep")
      return run
    },
    metric(run, name, tag) {
      const found = sentMetrics(lab).filter(
        one => one.run === run.id && one.metric === name && (tag === undefined || one.tags.includes(tag)),
      )
      expect(found.length).toBeLessThanOrEqual(1)
      return found[0]?.value ?? null
    },
    summary: run => run.jobs.flatMap(job => job.steps.map(step => step.summary)).join("\n"),
    async datadog(method, path, body) {
      const { datadogApiKey, datadogAppKey } = world.credentials
      const headers = { "dd-api-key": datadogApiKey, "dd-application-key": datadogAppKey }
      const response = await send(`${world.urls.datadog}${path}`, { method, headers, body })
      expect(response.ok).toBe(true)
      return response.status === 204 ? null : response.json()
    },
    revokeDispatchToken: () => world.github.revokeToken(world.credentials.dispatchPat),
  }
}
