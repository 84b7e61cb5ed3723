import type { Repair } from "./repair.ts"
import { abandonedClaims } from "./repairs/abandoned-claims.ts"
import { lostAlerts } from "./repairs/lost-alerts.ts"

/** All that a sweep mends, in the order in which it looks. A further repair is a further file and an entry here. */
export const repairs: readonly Repair[] = [lostAlerts, abandonedClaims]
