import { BugError } from "../../errors.ts"
import type { GateInput } from "../gate.ts"
import type { Brief } from "./brief.ts"
import type { FixRun } from "./fix-ledger.ts"

export type BriefFacts = {
  readonly input: GateInput
  readonly reserved: Pick<FixRun, "id" | "ticketKey" | "branch" | "place">
  /** Empty for a hold. */
  readonly baseSha: string
  /** owner/name. */
  readonly repository: string
  readonly runUrl: string
}

/** What the jobs of a fix are told. */
export function makeBrief({ input, reserved, baseSha, repository, runUrl }: BriefFacts): Brief {
  const { issue, assessment, config, dispatch } = input
  if (issue === null || assessment === null) throw new BugError("A brief was written about an error that nobody knows")
  return {
    schema: 1,
    fixId: reserved.id,
    issue,
    assessment,
    forced: dispatch?.forced ?? false,
    ticketKey: reserved.ticketKey,
    repository,
    runUrl,
    base: { branch: config.autofix.base, sha: baseSha },
    branch: reserved.branch,
    place: reserved.place,
    service: config.services.find(({ name }) => name === issue.service) ?? null,
    config,
  }
}
