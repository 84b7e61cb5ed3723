import type { StandingFacts } from "./standing-facts.ts"

const MOST_NAMED = 20

/** Branches without a pull request that no try of the ledger made, by name: whose they are, nobody knows. */
export function unclaimedBranches({
  branches,
  pulls,
  fixes,
}: Pick<StandingFacts, "branches" | "pulls" | "fixes">): ReadonlyMap<string, number> {
  const unclaimed = branches.filter(
    branch => !pulls.some(pull => pull.branch === branch) && !fixes.some(run => run.branch === branch),
  )
  const named = unclaimed
    .slice(0, MOST_NAMED)
    .map(branch => [`branch ${branch}: it has no pull request, and no try in the ledger made it`, 1] as const)
  const more = unclaimed.length - named.length
  return new Map([...named, ...(more === 0 ? [] : [["further branches of that kind", more] as const])])
}
