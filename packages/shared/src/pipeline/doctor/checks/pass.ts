import type { Verdict } from "../verdict.ts"

/** Nothing is to do. */
export function pass(seen: string, subject?: string): Verdict {
  return { state: "pass", seen, fix: null, ...(subject === undefined ? {} : { subject }) }
}
