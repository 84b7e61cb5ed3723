import type { Sample } from "../../ports/error-source.ts"

// Commits are compared by people and by git; anything else in that field is not one.
const COMMIT = /^[0-9a-f]{7,40}$/i

/** Commit that the newest sample names; a version that is a full commit id counts too. */
export function deployedCommit(samples: readonly Sample[]): string | null {
  for (const sample of samples)
    if (sample.commit !== null && COMMIT.test(sample.commit)) return sample.commit.toLowerCase()
  return (
    samples.map(sample => sample.version).find(version => version !== null && /^[0-9a-f]{40}$/i.test(version)) ?? null
  )
}
