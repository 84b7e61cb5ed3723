import type { Fault } from "../fault.ts"
import { child, faultMaker, jobsOf, textOf, type YamlFile } from "../yaml-file.ts"

const mostMinutes = 60

/** Every job that runs steps ends by itself; GitHub's default is six hours. */
export function jobLimits(file: YamlFile): Fault[] {
  const fault = faultMaker(file, "job-limits")
  return jobsOf(file).flatMap(job => {
    if (child(job, "uses") !== undefined) return []
    const minutes = child(job, "timeout-minutes")
    if (minutes === undefined) return [fault(job, `${job.key} needs timeout-minutes`)]
    const value = minutes.value
    // A number cannot be told where the value comes from an expression; then the expression's source must bound it.
    if (textOf(minutes).startsWith("${{")) return []
    if (typeof value === "number" && value <= mostMinutes) return []
    return [fault(minutes, `timeout-minutes must be a number up to ${mostMinutes}`)]
  })
}
