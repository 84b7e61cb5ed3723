import type { Brief } from "../fix/brief.ts"
import type { Check, Verdict } from "../fix/verdict.ts"
import type { FixCommits } from "../../ports/fix-commits.ts"
import type { FileWrite, FixHost } from "../../ports/fix-host.ts"
import type { Clock } from "../../ports/clock.ts"
import type { Log } from "../../ports/log.ts"
import type { FixFacts } from "./fix-facts.ts"

/** What publishing itself found on the tree that the patch makes; nothing of it was said by an earlier job. */
export type JudgedTree =
  | { readonly kind: "rejected"; readonly why: string }
  | {
      readonly kind: "judged"
      readonly checks: readonly Check[]
      /** Every path that differs from the base, with its contents. */
      readonly files: readonly FileWrite[]
      /** Paths that would be anything but a plain file, which a commit through the API cannot hold. */
      readonly unwritable: readonly string[]
      /** Contents of a path at the base; null where it holds none. */
      readonly baseFile: (path: string) => Promise<Buffer | null>
    }

export type PublishTask = {
  readonly brief: Brief
  /** The switch, as the job's variables say. */
  readonly enabled: boolean
  /** Digest of the patch that was applied. */
  readonly patchSha256: string
  readonly verdict: Verdict
  readonly tree: JudgedTree
  readonly facts: FixFacts
  /** Null where the event does not tell. */
  readonly defaultBranch: string | null
  readonly runUrl: string
  /** Address of a ticket, or null where Jira's address is not known. */
  readonly ticketUrl: string | null
}

/** Asks for the switch once more. */
export type ReadSwitch = () => Promise<{ readonly on: true } | { readonly on: false; readonly why: string }>

export type PublishPorts = {
  readonly host: FixHost & FixCommits
  readonly readSwitch: ReadSwitch
  readonly clock: Clock
  readonly log: Log
}
