import type { Brief } from "@auto-triage/shared/pipeline/fix/brief"
import type { ReportTask } from "@auto-triage/shared/pipeline/report"
import { readFixFile } from "@auto-triage/shared/pipeline/report/input/read-fix-file"
import { readJobs } from "@auto-triage/shared/pipeline/report/input/read-jobs"
import { readVerdictFile } from "@auto-triage/shared/pipeline/report/input/read-verdict-file"
import { aBrief } from "@auto-triage/shared/pipeline/report/testing/a-brief"
import { anOpenedRun, type Needs } from "@auto-triage/shared/pipeline/report/testing/evidence-of"

export type LeftBehind = ReturnType<typeof anOpenedRun>

/** The report of the run that left these jobs and files. */
export function firstTask(
  { needs, files }: LeftBehind,
  brief: Partial<Brief> = {},
  { laterAttempt = false } = {},
): ReportTask {
  const whole = aBrief(brief)
  const jobs = readJobs(JSON.stringify(needs))
  const verdict = readVerdictFile(files.verdict, whole.fixId, jobs.verify)
  const evidence = { fixId: whole.fixId, laterAttempt, jobs, fix: readFixFile(files.fix), verdict }
  return { kind: "first", brief: whole, evidence }
}

/** The jobs of a run that opened this pull request, with changes. */
export function openedWith(
  pull: { readonly number: number; readonly headSha: string },
  change: Needs = {},
  fixId = "1.1",
): LeftBehind {
  const { needs, files } = anOpenedRun({ fixId }, { fixId })
  const outputs = { outcome: "opened", why: "", number: String(pull.number), url: "", head_sha: pull.headSha }
  return { needs: { ...needs, publish: { result: "success", outputs }, ...change }, files }
}
