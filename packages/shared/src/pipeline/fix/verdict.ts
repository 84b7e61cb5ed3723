/** One check with its evidence. `deny` refuses the fix; `warn` is shown to the reviewer. */
export type Check = {
  /** Kebab-case and stable: the row in the summary, the pull request and the policy's JSON. */
  readonly rule: string
  readonly verdict: "pass" | "warn" | "deny" | "skipped"
  /** For people: what was looked at and found, data cleaned. */
  readonly evidence: readonly string[]
}

/** What actions/autofix-verify hands on. Written by a job that ran the repository's code; publish judges the tree again itself. */
export type Verdict = {
  readonly schema: 1
  readonly fixId: string
  /** The commit that was verified, and the digest of the patch that was applied to it. */
  readonly baseSha: string
  readonly patchSha256: string
  readonly decision: "publish" | "publish-with-warnings" | "refuse"
  readonly checks: readonly Check[]
  /** Files that the patch changes, repository paths. */
  readonly files: readonly string[]
  /** Milliseconds. */
  readonly ms: number
}

/** refuse where a check denies, publish-with-warnings where one warns, else publish. */
export function decideVerdict(checks: readonly Check[]): Verdict["decision"] {
  if (checks.some(check => check.verdict === "deny")) return "refuse"
  return checks.some(check => check.verdict === "warn") ? "publish-with-warnings" : "publish"
}
