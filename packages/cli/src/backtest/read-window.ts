import { type ListedIssues, listIssues } from "@auto-triage/shared/pipeline/backtest/list-issues"
import type { SourceIssue } from "@auto-triage/shared/ports/error-source"
import type { IssueHistory } from "@auto-triage/shared/ports/issue-history"
import { redactText } from "@auto-triage/shared/text/redact"
import type { FileCache } from "./file-cache.ts"

/** The errors of a stretch of time. Their texts are redacted by the built-in rules. */
export type IssueWindow = ListedIssues & {
  /** Epoch milliseconds; `to` is when Datadog was asked. */
  readonly from: number
  readonly to: number
}

export type WindowOrder = {
  readonly sinceMs: number
  readonly now: number
  readonly fresh: boolean
  readonly onProgress: (found: number) => void
}

const NEW_FOR_MS = 3_600_000

/** From the cache where it was read within the last hour, so that a run that was killed goes on with the same errors. */
export async function readWindow(history: IssueHistory, cache: FileCache, order: WindowOrder): Promise<IssueWindow> {
  const { sinceMs, now, fresh, onProgress } = order
  const known = cache.read("window") as IssueWindow | undefined
  if (!fresh && known !== undefined && now - known.to < NEW_FOR_MS && known.to <= now) return known
  const span = { from: now - sinceMs, to: now }
  // What arrives this very moment is in it too.
  const listed = await listIssues(history, { ...span, to: now + 1, onProgress })
  const window = { ...span, ...listed, issues: listed.issues.map(redacted) }
  cache.write("window", window)
  return window
}

function redacted(issue: SourceIssue): SourceIssue {
  const clean = (text: string | null): string | null => (text === null ? null : redactText(text).text)
  return { ...issue, type: clean(issue.type), message: clean(issue.message), filePath: null, functionName: null }
}
