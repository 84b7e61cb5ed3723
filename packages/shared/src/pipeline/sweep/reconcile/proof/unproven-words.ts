import type { ProofFacts } from "./proof-facts.ts"
import type { ProofVerdict } from "./proof-verdict.ts"

const WORDS: Readonly<Partial<Record<ProofVerdict, string>>> = {
  wait: "error: its fix was merged, too early to say whether it holds",
  "not-proven": "error: quiet since its fix was merged, not proven: no version with the fix was seen at work",
  unknown: "error: seen since its fix was merged, on a version of which nobody can tell whether it holds the fix",
}

/** Errors of which it cannot be said whether their merged fix holds, in words, with how many. */
export function unprovenWords(proofs: readonly ProofFacts[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { verdict } of proofs) {
    const words = WORDS[verdict]
    if (words !== undefined) counts.set(words, (counts.get(words) ?? 0) + 1)
  }
  return counts
}
