import type { Newcomer, Storm } from "./storm-record.ts"

const MEMBERS_LISTED = 25
const REWRITE_AFTER_MS = 600_000

/** The storm with one more issue. `rewrite`: the umbrella's description is to be written anew. */
export function countIn(storm: Storm, newcomer: Newcomer): { readonly storm: Storm; readonly rewrite: boolean } {
  const { described, members } = storm
  const joined = storm.joined + 1
  // Each of the first ten, then a quarter more or ten minutes later: 5,000 issues are some forty edits.
  const rewrite = joined <= 10 || joined >= described.joined * 1.25 || newcomer.at - described.at >= REWRITE_AFTER_MS
  return {
    storm: {
      ...storm,
      joined,
      lastNewAt: Math.max(storm.lastNewAt, newcomer.at),
      members:
        members.length < MEMBERS_LISTED && !members.some(one => one.issueId === newcomer.issueId)
          ? [...members, newcomer]
          : members,
      described: rewrite ? { joined, at: newcomer.at } : described,
    },
    rewrite,
  }
}
