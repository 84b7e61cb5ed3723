import { fitDocument } from "../text/adf-fit.ts"
import { type AdfDocument, doc, expand, codeBlock, paragraph } from "../text/adf.ts"
import type { TicketTexts } from "./dedupe/session.ts"
import type { Issue } from "./enrich.ts"
import type { Route } from "./route.ts"
import type { Assessment } from "./score.ts"
import { closingSections } from "./ticket/closing-sections.ts"
import { countSection } from "./ticket/count-section.ts"
import { writeEventComment } from "./ticket/event-comment.ts"
import { writeOccurrenceComment } from "./ticket/occurrence-comment.ts"
import { placeSection } from "./ticket/place-section.ts"
import { scoreSection } from "./ticket/score-section.ts"
import { suspectSection } from "./ticket/suspect-section.ts"
import { summaryLine } from "./ticket/summary-line.ts"
import type { TextContext } from "./ticket/text-context.ts"
import { whatHappened } from "./ticket/what-happened.ts"

/** Characters that a description may have in Jira's stored form; its limit is 32,767. */
export const DESCRIPTION_LIMIT = 28_000

/** What the texts of a ticket are made from. */
export type TicketFacts = { readonly issue: Issue; readonly assessment: Assessment; readonly route: Route }

export type TicketContext = TextContext & {
  /** Key of the Done ticket that this one follows. */
  readonly earlier?: string | null
}

/** The ticket in words: a summary of one line with at most 255 characters, and a description built from nodes only. */
export function writeTicket(
  { issue, assessment, route }: TicketFacts,
  context: TicketContext,
): { readonly summary: string; readonly description: AdfDocument } {
  const stack = issue.stackText.trim() === "" ? [] : [expand("Stack", codeBlock(issue.stackText))]
  const follows = context.earlier ?? null
  const whole = doc(
    ...whatHappened(issue),
    ...(follows === null ? [] : [paragraph(`It came back after ${follows} was done.`)]),
    ...placeSection(issue, context),
    ...countSection(issue, context),
    ...scoreSection(assessment, route),
    ...suspectSection(issue, route, context),
    ...stack,
    ...closingSections(issue, context),
  )
  return { summary: summaryLine(issue), description: fitDocument(whole, DESCRIPTION_LIMIT) }
}

/** Everything that dedupe writes about one issue. */
export function ticketTexts(facts: TicketFacts, context: TextContext): TicketTexts {
  const { issue } = facts
  return {
    ticket: earlier => writeTicket(facts, { ...context, earlier }),
    occurrence: reason => writeOccurrenceComment(issue, reason, context),
    event: event => writeEventComment(event, issue, context),
  }
}
