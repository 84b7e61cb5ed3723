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
  const [straight, approval] = [jobs.publish, jobs["publish-for-approval"]]
  if (straight.result !== "skipped" && approval.result !== "skipped") return "both"
  if (straight.result !== "skipped") return { name: "publish", job: straight, pull: pullOf(straight) }
  if (approval.result !== "skipped") return { name: "publish for approval", job: approval, pull: pullOf(approval) }
  return null
}

function pullOf({ outputs }: JobEnd): OpenedPull | null {
  const number = outputs["number"] ?? ""
  const headSha = outputs["head_sha"] ?? ""
  return NUMBER.test(number) && SHA.test(headSha) ? { number: Number(number), headSha } : null
}
