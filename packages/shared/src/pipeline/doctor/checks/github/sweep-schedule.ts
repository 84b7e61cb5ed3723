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
    const crons = cronsOf(file.triggers["schedule"])
    if (crons.some(isHourly)) return pass(crons.join(", "))
    if (crons.length > 0)
      return {
        state: "warn",
        seen: `it runs at ${crons.join(", ")}: not within every hour, so lost alerts wait for as long`,
        fix: `In ${SWEEP_WORKFLOW}: on: schedule: - cron: "7,22,37,52 * * * *"`,
      }
    return {
      state: "fail",
      seen: "it has no schedule",
      fix: `In ${SWEEP_WORKFLOW}: on: schedule: - cron: "7,22,37,52 * * * *"`,
    }
  },
})

function cronsOf(schedule: unknown): readonly string[] {
  return (Array.isArray(schedule) ? schedule : []).flatMap((entry: unknown) =>
    typeof entry === "object" && entry !== null && "cron" in entry ? [String(entry.cron)] : [],
  )
}

/** Whether it starts within every hour of every day. */
function isHourly(cron: string): boolean {
  return cron
    .trim()
    .split(/\s+/)
    .slice(1)
    .every(part => part === "*" || part === "*/1")
}
