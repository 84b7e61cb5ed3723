import { fitDocument } from "../../../../text/adf-fit.ts"
import { type AdfDocument, type AdfInline, bulletList, code, doc, paragraph, strong } from "../../../../text/adf.ts"
import { clipText } from "../../../../text/clip.ts"
import { capitalised } from "../../../../text/capitalised.ts"
import { counted } from "../../../../text/counted.ts"
import { utcTime } from "../../../../text/utc-time.ts"
import { ownLink } from "../../../ticket/own-link.ts"
import type { TextContext } from "../../../ticket/text-context.ts"
import type { ProofFacts } from "./proof-facts.ts"

const COMMENT_LIMIT = 20_000

/** What a ticket is told of its merged fix, with all that says so. `quietMs` is how long the error was quiet. */
export function proofComment(
  facts: ProofFacts,
  context: TextContext,
  { quietMs, reopened }: { readonly quietMs: number; readonly reopened: boolean },
): AdfDocument {
  const words = facts.verdict === "proven" ? provenWords(facts, context, quietMs) : seenWords(facts, context, reopened)
  const { issueId, pull } = facts
  const links: readonly AdfInline[] = [
    ownLink("The error in Datadog", `https://app.${context.site}/error-tracking/issue/${issueId}`, context),
    ", ",
    ownLink(`pull request ${pull.number}`, pull.url, context),
    ", ",
    ownLink("this sweep", context.runUrl, context),
  ]
  const whole = doc(paragraph(strong(words.title), " ", words.text), bulletList(words.items), paragraph(...links))
  return fitDocument(whole, COMMENT_LIMIT)
}

type Words = {
  readonly title: string
  readonly text: string
  readonly items: readonly (readonly AdfInline[])[]
}

function provenWords(facts: ProofFacts, context: TextContext, quietMs: number): Words {
  const { watched, by, environments } = facts
  const hours = Math.floor(quietMs / 3_600_000)
  const where = environments.map(name => clipText(name, 60)).join(", ")
  const seen = watched === null ? "" : `seen at work from ${utcTime(watched.since)} to ${utcTime(watched.until)}`
  const older =
    by === null
      ? ["The error was not seen at all since the merge."]
      : [`It was last seen ${utcTime(by.newestAt)}, on `, ...versionOf(by), " without the fix."]
  return {
    title: `Fixed, proven in ${where}.`,
    text: `For at least ${counted(hours, "hour")} the error has not occurred on any version that holds its fix, while such a version was at work.`,
    items: [
      mergedItem(facts, context),
      ...(watched === null ? [] : [["Version with the fix: ", ...versionOf(watched), `, ${seen}`]]),
      older,
    ],
  }
}

function seenWords(facts: ProofFacts, context: TextContext, reopened: boolean): Words {
  const { by } = facts
  const count = by === null ? "" : capitalised(counted(by.count, "occurrence", by.lowerBound))
  const seen = by === null ? [] : [[`${count} on `, ...versionOf(by), `, the newest ${utcTime(by.newestAt)}`]]
  return {
    title: reopened ? "The fix does not hold, so this ticket is open again." : "The fix does not hold.",
    text: "The error occurs on a version that contains the merged fix.",
    items: [...seen, mergedItem(facts, context)],
  }
}

function mergedItem({ pull }: ProofFacts, context: TextContext): readonly AdfInline[] {
  const commit = clipText(pull.sha, 40)
  return ["Merged ", utcTime(pull.at), ` as ${commit} by `, ownLink(`pull request ${pull.number}`, pull.url, context)]
}

function versionOf({
  version,
  commit,
}: {
  readonly version: string | null
  readonly commit: string | null
}): readonly AdfInline[] {
  const name = clipText(version ?? "", 100)
  const at = commit === null ? [] : [" (commit ", code(clipText(commit, 40)), ")"]
  return name === "" ? ["a version without a name", ...at] : ["version ", code(name), ...at]
}
