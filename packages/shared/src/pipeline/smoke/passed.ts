import type { StageEnd } from "./smoke-session.ts"

/** The stage held. */
export function passed(seen: string, evidence: string | null = null): StageEnd {
  return { state: "passed", seen, evidence }
}
