import type { FixPull } from "../../../ports/fix-host.ts"
import { fixBranch } from "../../fix/fix-branch.ts"
import { ISSUE_ID, NOW } from "../../testing/an-issue.ts"

/** Branch of the fix of the usual issue under the usual ticket. */
export const BRANCH = fixBranch("auto-fix/", "PPL-1", ISSUE_ID)

/** The open draft pull request of the usual issue. */
export function aPull(change: Partial<FixPull> = {}): FixPull {
  return {
    number: 7,
    url: "https://github.com/percihealth/app/pull/7",
    branch: BRANCH,
    base: "develop",
    headSha: "0123456789abcdef0123456789abcdef01234567",
    state: "open",
    merged: false,
    draft: true,
    author: "perci-auto-fix[bot]",
    body: "",
    labels: [],
    closedAt: null,
    ...change,
  }
}

/** The same, closed unmerged an hour ago. */
export function aRejectedPull(change: Partial<FixPull> = {}): FixPull {
  return aPull({ state: "closed", closedAt: NOW - 3_600_000, ...change })
}
