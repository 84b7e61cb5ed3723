import { fitDocument } from "../../text/adf-fit.ts"
import { type AdfDocument, bulletList, doc, paragraph, strong } from "../../text/adf.ts"
import { capitalised } from "../../text/capitalised.ts"
import { clipText } from "../../text/clip.ts"
import { counted } from "../../text/counted.ts"
import { timeAgo } from "../../text/time-ago.ts"
import { utcTime } from "../../text/utc-time.ts"
import type { Issue } from "../enrich.ts"
import { ownLink } from "./own-link.ts"
import type { TextContext } from "./text-context.ts"

/** Characters that a comment may have in Jira's stored form. */
export const COMMENT_LIMIT = 8_000

/**
 * The comment that "seen again" keeps up to date. `reason` says why it is a new one and not an update of the last, e.g.
 * "new version 1.5.0"; null for an update.
 */
export function writeOccurrenceComment(issue: Issue, reason: string | null, context: TextContext): AdfDocument {
  const lower = issue.countsAreLowerBound
  const why = reason === null ? "Seen again" : capitalised(clipText(reason, 300))
  const counts = `${counted(issue.occurrences, "occurrence", lower)}, ${counted(issue.users, "user", lower)}`
  const whole = doc(
    paragraph(strong(`${why}.`), ` In the last ${counted(issue.windowHours, "hour")}: ${counts}.`),
    bulletList([
      [`Last seen ${utcTime(issue.lastSeen)} (${timeAgo(issue.lastSeen, context.now)})`],
      ...named(
        "Environments",
        issue.environments.map(({ environment }) => environment),
      ),
      ...named(
        "Versions",
        issue.environments.flatMap(({ versions }) => versions.map(({ version }) => version)),
      ),
      [ownLink("The error in Datadog", issue.url, context), ", ", ownLink("this run", context.runUrl, context)],
    ]),
  )
  return fitDocument(whole, COMMENT_LIMIT)
}

function named(what: string, names: readonly (string | null)[]): string[][] {
  const known = [...new Set(names.filter(name => name !== null))]
  if (known.length === 0) return []
  const shown = known.slice(0, 12).map(name => clipText(name, 80))
  return [
    [`${what}: ${shown.join(", ")}${known.length > shown.length ? `, and ${known.length - shown.length} more` : ""}`],
  ]
}
