import type { Repair } from "../../repair.ts"
import { dueSlice } from "../due-slice.ts"
import { leftBranches } from "../left-branches.ts"
import { MOST_BRANCHES } from "../most-branches.ts"
import type { StandingFacts } from "../standing-facts.ts"

/**
 * Branches of ended tries without a pull request. The step looks at their commits before it deletes one; those that stay
 * are found again by each sweep, so others have their turn, too.
 */
export const strayBranches: Repair<StandingFacts> = {
  kind: "stray-branch",
  find: facts =>
    dueSlice(leftBranches(facts), { most: MOST_BRANCHES, now: facts.now }).map(({ branch, newest }) => {
      const { service, reservedAt: openedAt, issueId } = newest
      const what = "a fix left a branch without a pull request"
      return {
        kind: "stray-branch",
        issueId,
        service: service ?? "",
        environments: [],
        openedAt,
        what,
        subject: branch,
      }
    }),
  plan: ({ issueId, subject = "" }) => ({ kind: "delete-branch", issueId, branch: subject }),
}
