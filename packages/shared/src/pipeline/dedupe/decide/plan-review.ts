import type { Config } from "../../../config/config.ts"
import type { TrackedIssue } from "../../../ports/issue-tracker.ts"
import type { Issue } from "../../enrich.ts"
import type { LedgerRecord, RecordedTicket } from "../../ledger-record.ts"
import { type News, newsSince } from "./news-since.ts"

/** What to do about an alert whose ticket the ledger names. */
export type ReviewPlan =
  /** The label was never confirmed and is not there: put it there. */
  | { readonly kind: "label" }
  /** The known ticket is no more, or no longer meant: a new one. `follows` is the Done ticket that it continues. */
  | { readonly kind: "replace"; readonly why: string; readonly follows: string | null }
  | { readonly kind: "reopen" }
  | { readonly kind: "replayed" }
  | { readonly kind: "leave"; readonly why: string; readonly news: News }
  | { readonly kind: "escalate"; readonly news: News }
  /** `reason` is null where the marked comment is updated, else why a new one is written. */
  | { readonly kind: "comment"; readonly reason: string | null; readonly news: News }

export type ReviewFacts = {
  readonly record: LedgerRecord
  readonly recorded: RecordedTicket
  /** As the tracker's database has it now. */
  readonly ticket: TrackedIssue | null
  readonly issue: Issue
  readonly issueLabel: string
  readonly delivery: string
}

export function planReview(facts: ReviewFacts, jira: Config["jira"]): ReviewPlan {
  const { record, recorded, ticket, issue } = facts
  if (ticket === null) return { kind: "replace", why: `${recorded.key} no longer exists`, follows: null }
  if (!ticket.labels.includes(facts.issueLabel)) {
    if (!recorded.labelled) return { kind: "label" }
    return { kind: "replace", why: `the label was cleared on ${recorded.key}`, follows: null }
  }
  const news = newsSince(record, issue)
  if (record.deliveries.includes(facts.delivery) && !news.any) return { kind: "replayed" }
  if (ticket.category === "done") return planForDone(ticket, news, jira)
  if (news.environments.length > 0) return { kind: "escalate", news }
  return { kind: "comment", reason: reasonToAppend(record, news), news }
}

function planForDone(ticket: TrackedIssue, news: News, jira: Config["jira"]): ReviewPlan {
  const resolution = ticket.resolution?.toLowerCase()
  if (jira.wontFixResolutions.some(name => name.toLowerCase() === resolution))
    return { kind: "leave", why: `${ticket.key} was closed as "${ticket.resolution}"`, news }
  switch (jira.whenDone) {
    case "leave":
      return { kind: "leave", why: `${ticket.key} is done, and jira.when-done is "leave"`, news }
    case "new-linked":
      return { kind: "replace", why: `the error came back after ${ticket.key} was done`, follows: ticket.key }
    case "reopen":
      return { kind: "reopen" }
  }
}

function reasonToAppend(record: LedgerRecord, news: News): string | null {
  const { comment } = record
  if (comment === null) return "seen again"
  if (news.versions.length > 0) return `new version ${news.versions.slice(0, 3).join(", ")}`
  if (news.day > comment.day) return `first time on ${news.day}`
  if (news.magnitude > comment.magnitude) return `${10 ** news.magnitude} occurrences reached`
  return null
}
