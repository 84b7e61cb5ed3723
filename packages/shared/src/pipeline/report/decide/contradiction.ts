import type { FixResult } from "../../fix/fix-result.ts"
import type { FileReading } from "../input/read-fix-file.ts"
import type { JobEnd } from "../input/read-jobs.ts"

/**
 * In what the fix job's file differs from the outputs of its job, in words; null where they agree or there is no file. The
 * two come from one process, so a difference says that something else had its hand in one of them.
 */
export function contradiction(file: FileReading<FixResult>, job: JobEnd, fixId: string): string | null {
  if (file.kind === "missing") return null
  if (file.kind === "unreadable") return "fix.json is not what the job writes"
  const fix = file.value
  const { end = "", patch_sha256: digest = "", cost_usd: cost = "" } = job.outputs
  if (fix.fixId !== fixId) return "fix.json belongs to another try"
  if (fix.end !== end) return "fix.json names another end than the job's output"
  if ((fix.patch === null) !== (fix.end !== "patched"))
    return "fix.json speaks of a patch where there is none, or of none"
  if ((fix.patch?.sha256 ?? "") !== digest)
    return "the digest of the patch in fix.json is not the one of the job's output"
  if ((cost === "") !== (fix.costUsd === null))
    return "only one of fix.json and the job's output knows what the run cost"
  return Math.abs(Number(cost) - (fix.costUsd ?? 0)) <= 0.01
    ? null
    : "fix.json and the job's output name different costs"
}
