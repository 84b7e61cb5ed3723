import type { OpenIssue } from "../../../ports/alert-source.ts"
import { MINUTE, NOW } from "./a-monitor.ts"

/** The nth issue of backend-api, half an hour old unless told; the smaller its number, the newer. */
export function anOpenIssue(number: number, change: Partial<OpenIssue> = {}): OpenIssue {
  return {
    id: `00000000-84ee-11f0-87bb-${String(number).padStart(12, "0")}`,
    service: "backend-api",
    openedAt: NOW - 30 * MINUTE - number * 1000,
    count: 3,
    ...change,
  }
}
