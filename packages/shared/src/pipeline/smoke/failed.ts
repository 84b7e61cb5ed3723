import type { OwnCause, StageEnd } from "./smoke-session.ts"

/** The stage did not hold, and what speaks for which cause. */
export function failed(seen: string, evidence: string | null, ...causes: readonly OwnCause[]): StageEnd {
  return { state: "failed", seen, evidence, causes }
}
