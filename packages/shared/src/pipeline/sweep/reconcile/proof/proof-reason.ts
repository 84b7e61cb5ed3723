import type { ProofFacts } from "./proof-facts.ts"

/** Identifies the comment that tells of it on the ticket: one for each version that the error was seen on, one for the proof. */
export function proofReason({ verdict, pull, by }: Pick<ProofFacts, "verdict" | "pull" | "by">): string {
  if (verdict === "proven") return `fix ${pull.number} proven`
  return `seen with fix ${pull.number} on ${(by?.version ?? by?.commit ?? "").slice(0, 200)}`
}
