import type { FileView } from "../file-view.ts"
import type { Rule } from "../rule.ts"
import { countMatches } from "../source/introduced.ts"
import { tokenRule } from "../source/token-rule.ts"

const REPORTS =
  /\b(?:captureException|captureMessage|recordException|noticeError|notice_error|addError|trackException|recordError|reportError|logException|record_exception|capture_exception|set_error|setError|SetStatus|RecordError|logger\.exception|log\.exception|logging\.exception|log_exception)\b/g
const LOGGED =
  /\b_?(?:logger|log|logging|console|LOG|LOGGER)\s{0,3}(?:\.|->)\s{0,3}(?:error|severe|fatal|critical|exception|LogError|LogCritical)\b/g
const silenced = tokenRule("reporting-removed", [
  {
    pattern:
      /\b(?:beforeSend|before_send)\b|\bignoreErrors\b|\bignore_errors\s{0,9}=|\bdenyUrls\b|\bDD_TRACE_ENABLED\b|\bDD_APM_ENABLED\b|\bOTEL_SDK_DISABLED\b|\bsampleRate["']?\s{0,9}[:=]\s{0,9}0\b|\btracer\.init\s{0,9}\([^\n]{0,100}enabled\s{0,9}:\s{0,9}false|\b(?:console|logger|log)\.(?:level|silent|setLevel|transports)\b\s{0,9}[=(]|\b(?:logger|log|logging)\.disable\w{0,10}\b/gi,
    inTests: "warn",
    edited: "deny",
    what: "errors are kept from being reported",
  },
])

/** An error that is no longer reported looks like one that no longer happens. */
export const reportingRemoved: Rule = {
  name: silenced.name,
  judge: (files, context) => {
    const counts = files.map(file => ({ file, count: file.isTest ? 0 : lost(file, REPORTS) }))
    const gone = counts.reduce((sum, { count }) => sum + count, 0) > 0
    const where = counts.filter(({ count }) => gone && count > 0)
    return [
      ...silenced.judge(files, context),
      ...files
        .filter(file => !file.isTest && lost(file, LOGGED) > 0)
        .map(
          ({ change }) =>
            ({ verdict: "warn", path: change.path, line: null, what: "an error is no longer logged as one" }) as const,
        ),
      ...where.map(
        ({ file }) =>
          ({ verdict: "deny", path: file.change.path, line: null, what: "a report of an error is removed" }) as const,
      ),
    ]
  },
}

function lost({ before, after }: FileView, pattern: RegExp): number {
  return countMatches(before?.layer("code") ?? "", pattern) - countMatches(after?.layer("code") ?? "", pattern)
}
