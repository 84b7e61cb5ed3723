import { DEFAULT_CONFIG } from "../../../config/defaults.ts"
import type { Brief } from "../../fix/brief.ts"
import { anIssue } from "../../testing/an-issue.ts"
import { aService } from "../../testing/a-service.ts"

/** The brief of try 1.1 for PPL-1. */
export function aBrief(change: Partial<Brief> = {}): Brief {
  return {
    schema: 1,
    fixId: "1.1",
    issue: anIssue(),
    assessment: { total: 50, rules: [], priority: "Medium", fixability: { total: 80, rules: [] } },
    forced: false,
    ticketKey: "PPL-1",
    repository: "percihealth/monorepo",
    runUrl: "https://github.com/percihealth/monorepo/actions/runs/1",
    base: { branch: "develop", sha: "b".repeat(40) },
    branch: "auto-fix/ppl-1-0123abcd",
    place: "apps/backend/src/bookings/service.ts:createBooking",
    service: aService(),
    config: DEFAULT_CONFIG,
    ...change,
  }
}
