import type { FileView } from "../file-view.ts"
import type { Rule } from "../rule.ts"
import { countMatches } from "../source/introduced.ts"
import { tokenRule } from "../source/token-rule.ts"

const REPORTS =
  /\b(?:captureException|captureMessage|recordException|noticeError|notice_error|addError|trackException|recordError|reportError|logException|record_exception|capture_exception|set_error|setError|SetStatus|RecordError|logger\.exception|log\.exception|logging\.exception|log_exception)\b/g
const silenced = tokenRule("reporting-removed", [
  {
    pattern:
      /\b(?:beforeSend|before_send)\b|\bignoreErrors\b|\bignore_errors\s{0,9}=|\bdenyUrls\b|\bDD_TRACE_ENABLED\b|\bDD_APM_ENABLED\b|\bOTEL_SDK_DISABLED\b|\bsampleRate["']?\s{0,9}[:=]\s{0,9}0\b|\btracer\.init\s{0,9}\([^\n]{0,100}enabled\s{0,9}:\s{0,9}false|\b(?:console|logger|log)\.(?:level|silent|setLevel|transports)\b\s{0,9}[=(]|\b(?:logger|log|logging)\.disable\w{0,10}\b/gi,
    edited: "deny",
    what: "errors are kept from being reported",
  },
])

/** An error that is no longer reported looks like one that no longer happens. */
export const reportingRemoved: Rule = {
  name: silenced.name,
  judge: (files, context) => {
    const lost = files.map(file => ({ file, count: lostReports(file) }))
    const gone = lost.reduce((sum, { count }) => sum + count, 0) > 0
    const where = lost.filter(({ count }) => gone && count > 0)
    return [
      ...silenced.judge(files, context),
      ...where.map(
        ({ file }) =>
          ({ verdict: "deny", path: file.change.path, line: null, what: "a report of an error is removed" }) as const,
      ),
    ]
  },
}

function lostReports({ before, after, isTest }: FileView): number {
  if (isTest) return 0
  return countMatches(before?.layer("code") ?? "", REPORTS) - countMatches(after?.layer("code") ?? "", REPORTS)
}
