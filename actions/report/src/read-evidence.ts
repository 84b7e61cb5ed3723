import { lstatSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { fixAttempt } from "@auto-triage/shared/pipeline/fix/fix-attempt"
import type { Evidence } from "@auto-triage/shared/pipeline/report/decide/decide-outcome"
import { readFixFile } from "@auto-triage/shared/pipeline/report/input/read-fix-file"
import { readJobs } from "@auto-triage/shared/pipeline/report/input/read-jobs"
import { readVerdictFile } from "@auto-triage/shared/pipeline/report/input/read-verdict-file"
import type { Asked } from "./inputs.ts"

const LARGEST_BYTES = 4 * 1024 * 1024

type Try = {
  readonly fixId: string
  /** That of the run that reports. */
  readonly runAttempt: number
}

/** What the jobs of a try left. @throws ConfigError where the input "jobs" is not what it should be. */
export function readEvidence(asked: Extract<Asked, { kind: "first" }>, { fixId, runAttempt }: Try): Evidence {
  const jobs = readJobs(asked.jobs)
  return {
    fixId,
    laterAttempt: fixAttempt(fixId).attempt !== String(runAttempt),
    jobs,
    fix: readFixFile(asked.fix === null ? null : readOwnFile(join(asked.fix, "fix.json"))),
    verdict: readVerdictFile(asked.verdict === null ? null : readOwnFile(asked.verdict), fixId, jobs.verify),
  }
}

/**
 * Text of a file that another job handed on: null where there is none, empty where it is larger than any of ours or no plain
 * file, because a link in an artifact could lead to anything on this machine.
 */
function readOwnFile(path: string): string | null {
  const found = lstatSync(path, { throwIfNoEntry: false })
  if (found === undefined) return null
  return found.isFile() && found.size <= LARGEST_BYTES ? readFileSync(path, "utf8") : ""
}
