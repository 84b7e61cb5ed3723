import { ConfigError } from "../../../errors.ts"
import { jsonOf, recordOf, textOf, wordOf } from "./untrusted.ts"

export const JOBS = ["gate", "fix", "verify", "publish", "publish-for-approval", "recall"] as const
export type JobName = (typeof JOBS)[number]

/** How one job before the report ended. Its outputs are data: the jobs fix and verify run code that nobody has read. */
export type JobEnd = {
  readonly result: "success" | "failure" | "cancelled" | "skipped"
  readonly outputs: Readonly<Record<string, string>>
}
export type Jobs = Readonly<Record<JobName, JobEnd>>

const RESULTS = ["success", "failure", "cancelled", "skipped"] as const
const LONGEST_CONTEXT = 2_000_000
const LONGEST_OUTPUT = 4000

/**
 * Reads the runner's context `needs` as JSON. A job that it does not name was not there, which is the same as skipped.
 *
 * @throws ConfigError where it is no such context.
 */
export function readJobs(text: string): Jobs {
  const value = text.length > LONGEST_CONTEXT ? undefined : jsonOf(text)
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw notNeeds()
  const needs = recordOf(value)
  return Object.fromEntries(JOBS.map(name => [name, readJob(needs, name)])) as Record<JobName, JobEnd>
}

function readJob(needs: Readonly<Record<string, unknown>>, name: JobName): JobEnd {
  if (!Object.hasOwn(needs, name)) return { result: "skipped", outputs: {} }
  const job = recordOf(needs[name])
  const result = wordOf(job["result"], RESULTS)
  if (result === null) throw notNeeds()
  const outputs = Object.entries(recordOf(job["outputs"])).map(([output, given]) => [
    output,
    textOf(given, LONGEST_OUTPUT),
  ])
  return { result, outputs: Object.fromEntries(outputs) as Record<string, string> }
}

function notNeeds(): ConfigError {
  return new ConfigError('The input "jobs" is not the context needs: pass "${{ toJSON(needs) }}"')
}
