import type { Service } from "../errors.ts"
import type { Reading } from "./reading.ts"

/** Whether a vendor answers at the address that the installation names. */
export type VendorReach = {
  /** The origin that was asked. */
  readonly at: string
  /** Null: it answers; else what came instead of an answer, in words. */
  readonly silent: string | null
}

/** Asks each vendor once, whatever it then says to the credentials. Hidden: nothing to ask it with was given. */
export type VendorReaches = Readonly<Record<Service, () => Promise<Reading<VendorReach>>>>
