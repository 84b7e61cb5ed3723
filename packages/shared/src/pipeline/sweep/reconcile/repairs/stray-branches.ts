import type { Repair } from "../../repair.ts"
import type { StandingFacts } from "../standing-facts.ts"

/** So long after the last try of a branch ended nobody opens its pull request any more. */
const GRACE_MS = 60 * 60_000

/** Branches of ended tries without a pull request. The step looks at their commits before it deletes one. */
export const strayBranches: Repair<StandingFacts> = {
  kind: "stray-branch",
  find: ({ branches, pulls, fixes, now }) =>
    branches.flatMap(branch => {
      if (pulls.some(pull => pull.branch === branch)) return []
      const tries = fixes.filter(run => run.branch === branch)
      const newest = tries.at(-1)
      // Of one that no try of ours made, nobody knows whose it is.
      if (newest === undefined || tries.some(({ settledAt }) => settledAt === null || now < settledAt + GRACE_MS))
        return []
      const { service, reservedAt: openedAt, issueId } = newest
      const what = "a fix left a branch without a pull request"
      return [
        { kind: "stray-branch", issueId, service: service ?? "", environments: [], openedAt, what, subject: branch },
      ]
    }),
  plan: ({ issueId, subject = "" }) => ({ kind: "delete-branch", issueId, branch: subject }),
}
