import { defineCheck } from "../../check.ts"
import { allSeen } from "../all-seen.ts"
import { pass } from "../pass.ts"
import { isNew } from "./is-new.ts"

const LATE_MS = 45 * 60_000

/** Whether the sweep reports. */
export const heartbeat = defineCheck({
  id: "datadog-heartbeat",
  step: "3",
  title: "The sweep has given a sign of life",
  why: "Lost alerts are not found again, and the dispatch token is not watched.",
  breaks: [],
  ask: "gh run list --workflow error-sweep.yml: did one end well within the last 45 minutes?",
  read: async ({ datadog, expected }) =>
    allSeen({
      points: await datadog.points(
        `sum:auto_triage.heartbeat{repository:${expected.repository.toLowerCase()}}.as_count()`,
        24,
      ),
      monitors: await datadog.monitors(),
    }),
  judge({ points, monitors }, { expected }) {
    const last = points.at(-1)
    const fix = `gh workflow enable error-sweep.yml -R ${expected.repository}; gh workflow run error-sweep.yml -R ${expected.repository}`
    if (last !== undefined) {
      const minutes = Math.max(0, Math.round((expected.now - last.at) / 60_000))
      return expected.now - last.at <= LATE_MS
        ? pass(`the last one came ${minutes} minutes ago`)
        : { state: "fail", seen: `the last sweep reported ${minutes} minutes ago; one is due every 15`, fix }
    }
    return isNew(monitors, expected)
      ? pass("the monitors are new: the first sweep is on its way")
      : { state: "fail", seen: "no sweep has reported within the last day", fix }
  },
})
