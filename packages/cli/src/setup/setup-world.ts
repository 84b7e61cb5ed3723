import type { Clock } from "@auto-triage/shared/ports/clock"
import type { Terminal } from "./terminal/terminal.ts"

/** What surrounds a setup: time, and a person. */
export type SetupWorld = {
  readonly clock: Clock
  /** A line for the person. */
  readonly write: (line: string) => void
  /** Shows a page where the person asked for that. */
  readonly open: (url: string) => void
  /** Null where nobody sits to be asked. */
  readonly terminal: Terminal | null
}
