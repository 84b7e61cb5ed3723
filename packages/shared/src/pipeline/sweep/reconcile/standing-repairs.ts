import type { Repair } from "../repair.ts"
import { closedWhileSeen } from "./repairs/closed-while-seen.ts"
import { liftedStorms } from "./repairs/lifted-storms.ts"
import { mergedFixes } from "./repairs/merged-fixes.ts"
import { movedTickets } from "./repairs/moved-tickets.ts"
import { secondTickets } from "./repairs/second-tickets.ts"
import { silentFixes } from "./repairs/silent-fixes.ts"
import { strayBranches } from "./repairs/stray-branches.ts"
import { unrecordedTickets } from "./repairs/unrecorded-tickets.ts"
import type { StandingFacts } from "./standing-facts.ts"

/** What a sweep mends between ledger, tickets, pull requests and branches. The first that finds something of an error has it. */
export const standingRepairs: readonly Repair<StandingFacts>[] = [
  movedTickets,
  secondTickets,
  unrecordedTickets,
  mergedFixes,
  closedWhileSeen,
  liftedStorms,
  silentFixes,
  strayBranches,
]
