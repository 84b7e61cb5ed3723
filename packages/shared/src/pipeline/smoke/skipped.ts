import type { StageEnd } from "./smoke-session.ts"

/** The stage was not tried. */
export function skipped(seen: string): StageEnd {
  return { state: "skipped", seen, evidence: null }
}
