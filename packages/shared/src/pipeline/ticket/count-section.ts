import { groupedNumber } from "../../text/grouped-number.ts"
import { type AdfNode, heading, paragraph, table } from "../../text/adf.ts"
import { clipText } from "../../text/clip.ts"
import { counted } from "../../text/counted.ts"
import { timeAgo } from "../../text/time-ago.ts"
import { utcTime } from "../../text/utc-time.ts"
import type { EnvironmentCounts, Issue, VersionCounts } from "../enrich.ts"
import type { TextContext } from "./text-context.ts"

const MOST_ROWS = 12

/** Since when and how often, per environment and version. */
export function countSection(issue: Issue, { now }: TextContext): AdfNode[] {
  const lower = issue.countsAreLowerBound
  const totals =
    `First seen ${utcTime(issue.firstSeen)}${issue.firstSeen === 0 ? "" : ` (${timeAgo(issue.firstSeen, now)})`}, last seen ${utcTime(issue.lastSeen)}. ` +
    `In the last ${counted(issue.windowHours, "hour")}: ${counted(issue.occurrences, "occurrence", lower)}, ${counted(issue.users, "user", lower)}.`
  const regressed =
    issue.regressedAt === null ? "" : ` It had been resolved and came back ${utcTime(issue.regressedAt)}.`
  const rows = issue.environments.flatMap(environment => rowsOf(environment, lower))
  const more =
    rows.length > MOST_ROWS ? [paragraph(`${counted(rows.length - MOST_ROWS, "further row")} not listed here.`)] : []
  const header = ["Environment", "Version", "Occurrences", "Users", "First seen", "Last seen"]
  const details = rows.length === 0 ? [] : [table(header, rows.slice(0, MOST_ROWS)), ...more]
  return [heading(3, "Since when and how often"), paragraph(totals, regressed), ...details]
}

function rowsOf(environment: EnvironmentCounts, lower: boolean): string[][] {
  const name = clipText(environment.environment ?? "(none)", 80)
  const versions: readonly VersionCounts[] =
    environment.versions.length > 0 ? environment.versions : [{ ...environment, version: null }]
  return versions.map(counts => [
    name,
    clipText(counts.version ?? "(none)", 80),
    atLeast(counts.occurrences, lower),
    atLeast(counts.users, lower),
    utcTime(counts.firstSeen),
    utcTime(counts.lastSeen),
  ])
}

function atLeast(count: number, lower: boolean): string {
  return `${lower ? "at least " : ""}${groupedNumber(count)}`
}
