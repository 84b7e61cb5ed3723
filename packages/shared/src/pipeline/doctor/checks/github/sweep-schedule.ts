import { defineCheck } from "../../check.ts"
import { pass } from "../pass.ts"
import { SWEEP_WORKFLOW } from "./workflow-paths.ts"

/** What looks after lost alerts. */
export const sweepSchedule = defineCheck({
  id: "sweep-schedule",
  step: "3",
  title: "error-sweep.yml runs on a schedule",
  why: "Nothing else finds an alert that was lost on the way.",
  breaks: [],
  ask: "Has error-sweep.yml on the default branch a schedule?",
  read: ({ github }) => github.workflow(SWEEP_WORKFLOW),
  judge: file => {
    if (file === null) return pass("there is no such file, which is said above")
    if ("schedule" in file.triggers) return pass("scheduled")
    return {
      state: "fail",
      seen: "it has no schedule",
      fix: `In ${SWEEP_WORKFLOW}: on: schedule: - cron: "7,22,37,52 * * * *"`,
    }
  },
})
