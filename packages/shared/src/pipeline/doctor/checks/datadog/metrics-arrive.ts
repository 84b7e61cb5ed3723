import { defineCheck } from "../../check.ts"
import { allSeen } from "../all-seen.ts"
import { pass } from "../pass.ts"
import { isNew } from "./is-new.ts"

/** Whether what the actions measure reaches Datadog. */
export const metricsArrive = defineCheck({
  id: "datadog-metrics",
  step: "4",
  title: "The actions' metrics reach Datadog",
  why: "The dashboard is empty, and the monitors of the pipeline see nothing.",
  breaks: ["telemetry"],
  ask: "Metrics → Explorer: does auto_triage.stage.runs show points of the last day?",
  read: async ({ datadog, expected }) =>
    allSeen({
      points: await datadog.points(
        `sum:auto_triage.stage.runs{repository:${expected.repository.toLowerCase()}}.as_count()`,
        24,
      ),
      monitors: await datadog.monitors(),
    }),
  judge({ points, monitors }, { expected }) {
    if (points.length > 0) return pass(`${points.length} points within the last day`)
    return isNew(monitors, expected)
      ? pass("the monitors are new: nothing has run yet")
      : {
          state: "fail",
          seen: "auto_triage.stage.runs has no point of the last day, although a sweep is due every 15 minutes",
          fix: `Look at the last run for a warning about metrics: gh run list -R ${expected.repository} --workflow error-sweep.yml; the secret DATADOG_API_KEY sends them`,
        }
  },
})
