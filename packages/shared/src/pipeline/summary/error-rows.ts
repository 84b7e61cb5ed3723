import { clipText } from "../../text/clip.ts"
import { counted } from "../../text/counted.ts"
import { mdCode, mdLink, mdText } from "../../text/markdown.ts"
import { utcTime } from "../../text/utc-time.ts"
import type { Issue } from "../enrich.ts"
import type { Route } from "../route.ts"
import type { Assessment } from "../score.ts"

/** The error at a glance, as rows of a table with two columns of markdown. */
export function errorRows(issue: Issue, assessment: Assessment | null, route: Route | null): string[][] {
  const lower = issue.countsAreLowerBound
  const environments = issue.environments.map(({ environment }) => environment ?? "(none)").slice(0, 10)
  const suspect = issue.suspects[0]
  return [
    ["Error", `${mdText(clipText(issue.message, 400))} (${mdLink("Datadog", issue.url)})`],
    [
      "Where",
      `${mdText(clipText(issue.service ?? "unknown service", 100))}: ${mdText(clipText(environments.join(", ") || "no environment known", 300))}`,
    ],
    [
      "Seen",
      `${counted(issue.occurrences, "time", lower)} by ${counted(issue.users, "user", lower)}, ${utcTime(issue.firstSeen)} to ${utcTime(issue.lastSeen)}`,
    ],
    ...(suspect === undefined ? [] : [["Suspect file", suspectCell(suspect)]]),
    ...(assessment === null
      ? []
      : [
          [
            "Score",
            `**${assessment.total}**, priority ${mdText(clipText(assessment.priority, 60))}, fixability **${assessment.fixability.total}** of 100`,
          ],
        ]),
    ...(route === null
      ? []
      : [
          [
            "Route",
            `${mdText(route.project)}, ${mdText(route.priority)}, ${mdText(route.team ?? "no team")} (${mdText(clipText(route.reason, 300))})`,
          ],
        ]),
  ]
}

function suspectCell({ path, line, url }: Issue["suspects"][number]): string {
  const place = clipText(line === null ? path : `${path}:${line}`, 250)
  return url === null ? mdCode(place) : mdLink(place, url)
}
