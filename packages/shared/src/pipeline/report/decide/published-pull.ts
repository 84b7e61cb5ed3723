import type { JobEnd, Jobs } from "../input/read-jobs.ts"

/** The pull request that a publish job names. */
export type OpenedPull = { readonly number: number; readonly headSha: string }

/** The publish job that ran, by the name that people see; null where none did, "both" where that cannot be. */
export type Publishing =
  | { readonly name: "publish" | "publish for approval"; readonly job: JobEnd; readonly pull: OpenedPull | null }
  | "both"
  | null

const NUMBER = /^[1-9]\d{0,8}$/
const SHA = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/

/** What the publish jobs did. These run nothing of the repository, so their outputs are what happened. */
export function publishedPull(jobs: Jobs): Publishing {
  const either = [publishing("publish", jobs.publish), publishing("publish for approval", jobs["publish-for-approval"])]
  const begun = either.filter(({ job }) => mayHaveBegun(job, jobs.verify))
  const surely = begun.filter(({ job }) => job.result !== "cancelled" || job.outputs["outcome"])
  return surely.length === 2 ? "both" : (surely[0] ?? begun[0] ?? null)
}

// A run that is cancelled leaves every job as cancelled that had not begun, also the one that would have been skipped.
function mayHaveBegun({ result }: JobEnd, verify: JobEnd): boolean {
  return result === "cancelled" ? verify.result === "success" : result !== "skipped"
}

type One = Exclude<Publishing, "both" | null>

function publishing(name: One["name"], job: JobEnd): One {
  return { name, job, pull: pullOf(job) }
}

function pullOf({ outputs }: JobEnd): OpenedPull | null {
  const number = outputs["number"] ?? ""
  const headSha = outputs["head_sha"] ?? ""
  return NUMBER.test(number) && SHA.test(headSha) ? { number: Number(number), headSha } : null
}
