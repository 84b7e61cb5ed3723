import type { AutofixConfig } from "../../../config/config.ts"
import { DEFAULT_CONFIG } from "../../../config/defaults.ts"
import type { FixRun } from "../../fix/fix-ledger.ts"
import { ISSUE_ID, NOW } from "../../testing/an-issue.ts"
import type { GateFacts } from "../gate-facts.ts"

export const PLACE = "apps/backend/src/bookings/service.ts:createBooking"

export type SomeFacts = Partial<Omit<GateFacts, "record" | "autofix">> & {
  readonly runs?: readonly FixRun[]
  readonly autofix?: Partial<AutofixConfig>
}

/** Facts about the usual issue, of which nothing is known. */
export function someFacts({ runs = [], autofix = {}, ...change }: SomeFacts = {}): GateFacts {
  return {
    record: { schema: 1, runs },
    pulls: [],
    datadog: { kind: "not-asked" },
    now: NOW,
    fixId: "50.1",
    issueId: ISSUE_ID,
    place: PLACE,
    autofix: { ...DEFAULT_CONFIG.autofix, ...autofix },
    ...change,
  }
}
