/** Branches without a pull request that one sweep looks into; fewer than its steps, so that they never take all of them. */
export const MOST_BRANCHES = 10
