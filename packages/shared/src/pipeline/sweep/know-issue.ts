import { parseRecord } from "../ledger-record.ts"

/**
 * What the ledger knows of an error. regressed-since: it has a ticket, and came back after the record was written;
 * claimed: a run may be about to make the ticket; abandoned: a run was, and is not any more.
 */
export type Knowledge = "nothing" | "ticketed" | "regressed-since" | "claimed" | "abandoned"

export type Moment = {
  /** When the error opened, and now; epoch milliseconds. */
  readonly openedAt: number
  readonly now: number
  /** After this time a claim of an unknown holder is dead. Milliseconds. */
  readonly leaseMs: number
}

/** Reads the newest record of an issue, null where there is none. */
export function knowIssue(text: string | null, { openedAt, now, leaseMs }: Moment): Knowledge {
  if (text === null) return "nothing"
  const record = parseRecord(text)
  // One that cannot be read stands in the way of a ticket as a claim does.
  if (record === null) return "abandoned"
  switch (record.state) {
    case "ticketed":
      return record.at < openedAt ? "regressed-since" : "ticketed"
    case "claimed":
      return now - record.at > leaseMs ? "abandoned" : "claimed"
    case "released":
      return "abandoned"
  }
}
