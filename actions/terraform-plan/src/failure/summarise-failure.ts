import { folded } from "@auto-triage/shared/pipeline/summary/markdown-list"
import { clipText } from "@auto-triage/shared/text/clip"
import { mdCodeBlock, mdText } from "@auto-triage/shared/text/markdown"
import type { Explained } from "./explain-failure.ts"

const LONGEST_ERRORS = 6000

/** Causes with what to change, and below each what Terraform printed. */
export function summariseFailure(explained: readonly Explained[], environment: string): string {
  const blocks = explained.flatMap(({ says, change, errors }) => [
    `**${mdText(says)}.** ${mdText(change)}.`,
    folded("What Terraform said", mdCodeBlock(clipText(errors.join("\n\n"), LONGEST_ERRORS, { keepNewlines: true }))),
  ])
  return [`### ${mdText(clipText(environment, 80))}: failed`, ...blocks].join("\n\n")
}
