import type { Repair, RepairKind } from "../../repair.ts"
import type { ProofFacts } from "../proof/proof-facts.ts"
import type { StandingFacts } from "../standing-facts.ts"

/**
 * Fixes that were merged, and what production says of them: the error is seen on a version that holds the fix, which the
 * ticket is told once for each version, or it is proven, which it is told once.
 */
export const mergedFixes: Repair<StandingFacts> = {
  kind: "proven-fix",
  find: ({ proofs }) =>
    proofs.flatMap(proof => {
      const found = findingOf(proof)
      if (found === null) return []
      const { issueId, service, environments, pull } = proof
      const [kind, what] = found
      return [{ kind, issueId, service, environments, openedAt: pull.at, what, subject: proof.ticketKey, proof }]
    }),
  plan: ({ issueId, proof }) =>
    proof === undefined || proof.verdict === "triage-again"
      ? { kind: "triage-again", issueId }
      : { kind: "tell-proof", issueId, proof },
}

function findingOf({ verdict, isTold }: ProofFacts): readonly [RepairKind, string] | null {
  switch (verdict) {
    case "proven":
      return ["proven-fix", "its fix is proven, and nobody was told"]
    case "tell":
      return isTold ? null : ["seen-with-fix", "it is seen on a version that holds its fix"]
    // Told before, it was closed again, and seen again after that.
    case "reopen":
    case "triage-again":
      return ["seen-with-fix", "its ticket is closed, and it is seen on a version that holds its fix"]
    case "leave":
    case "wait":
    case "not-proven":
    case "unknown":
    case "hidden":
      return null
  }
}
