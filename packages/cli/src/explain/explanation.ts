import type { Issue } from "@auto-triage/shared/pipeline/enrich"
import type { Decision } from "@auto-triage/shared/pipeline/gate"
import type { Route } from "@auto-triage/shared/pipeline/route"
import type { Assessment } from "@auto-triage/shared/pipeline/score"
import type { AdfDocument } from "@auto-triage/shared/text/adf"
import type { RedactionReceipt } from "@auto-triage/shared/text/redact"

export type ExplainedFrame = {
  readonly raw: string
  readonly function: string | null
  readonly file: string | null
  readonly line: number | null
  readonly column: number | null
  readonly inApp: boolean
  readonly repositoryPath: string | null
}

/** The ticket as it would be created, in names of the configuration. */
export type ExplainedTicket = Omit<Route, "reason"> & { readonly summary: string; readonly description: AdfDocument }

/** What the stages make of one error; schemas/explain.schema.json describes it for other programs. */
export type Explanation = {
  readonly frames: readonly ExplainedFrame[]
  readonly suspectFiles: Issue["suspects"]
  readonly score: Omit<Assessment, "fixability">
  readonly fixability: Assessment["fixability"]
  readonly route: Route
  readonly gate: Decision
  readonly fingerprint: string
  readonly redacted: {
    readonly type: string
    readonly message: string
    readonly stack: string
    readonly receipt: readonly RedactionReceipt[]
  }
  readonly ticket: ExplainedTicket
}
