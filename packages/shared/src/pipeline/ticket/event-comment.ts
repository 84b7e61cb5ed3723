import { fitDocument } from "../../text/adf-fit.ts"
import { type AdfDocument, type AdfInline, doc, paragraph, strong } from "../../text/adf.ts"
import { capitalised } from "../../text/capitalised.ts"
import { clipText } from "../../text/clip.ts"
import { counted } from "../../text/counted.ts"
import { utcTime } from "../../text/utc-time.ts"
import type { TicketEvent } from "../dedupe/session.ts"
import type { Issue } from "../enrich.ts"
import { COMMENT_LIMIT } from "./occurrence-comment.ts"
import { ownLink } from "./own-link.ts"
import type { TextContext } from "./text-context.ts"

/** The comment on something that happened to a ticket once. */
export function writeEventComment(event: TicketEvent, issue: Issue, context: TextContext): AdfDocument {
  const [title, ...text] = words(event, issue, context)
  const links = [
    ownLink("The error in Datadog", issue.url, context),
    ", ",
    ownLink("this run", context.runUrl, context),
  ]
  return fitDocument(doc(paragraph(strong(title), " ", ...text), paragraph(...links)), COMMENT_LIMIT)
}

function words(event: TicketEvent, issue: Issue, context: TextContext): [string, ...AdfInline[]] {
  const last = `last seen ${utcTime(issue.lastSeen)}`
  switch (event.kind) {
    case "new-environment": {
      const raised = event.priority === null ? "" : ` The priority is ${clipText(event.priority, 60)} now.`
      const names = event.environments.slice(0, 12).map(name => clipText(name, 80))
      return [`Now also in ${names.join(", ")}.`, `${seen(issue)}, ${last}.${raised}`]
    }
    case "reopened":
      return ["The error came back, so this ticket is open again.", `${seen(issue)}, ${last}.`]
    case "duplicate-issue":
      return [
        "Another Datadog issue is the same error.",
        ownLink("That issue", event.issueUrl, context),
        " gets no ticket of its own; its alerts are counted here.",
      ]
    case "adopted":
      return [
        "This ticket stands for the Datadog issue from now on.",
        `Further alerts are counted here. ${seen(issue)}, ${last}.`,
      ]
    case "closed-as-duplicate":
      return [
        `Closed as a duplicate of ${clipText(event.of, 40)}.`,
        "Two tickets were opened for one error; the older one stays.",
      ]
  }
}

function seen(issue: Issue): string {
  const lower = issue.countsAreLowerBound
  return `${capitalised(counted(issue.occurrences, "occurrence", lower))} and ${counted(issue.users, "user", lower)} in the last ${counted(issue.windowHours, "hour")}`
}
