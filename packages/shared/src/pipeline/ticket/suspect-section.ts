import { type AdfNode, bulletList, code, heading, paragraph } from "../../text/adf.ts"
import { clipText } from "../../text/clip.ts"
import type { Issue } from "../enrich.ts"
import type { Route } from "../route.ts"
import { ownLink } from "./own-link.ts"
import type { TextContext } from "./text-context.ts"

const MOST_FILES = 10

/** Files that the error most likely comes from, most likely first, with their owners and the team that the ticket goes to. */
export function suspectSection(issue: Issue, route: Route, context: TextContext): AdfNode[] {
  const files = issue.suspects
    .slice(0, MOST_FILES)
    .map(({ path, line, function: name, owners, url }) => [
      ownLink(line === null ? path : `${path}:${line}`, url, context),
      ...(name === null ? [] : [" in ", code(clipText(name, 120))]),
      owners.length === 0 ? "" : `, owned by ${clipText(owners.join(", "), 200)}`,
    ])
  const list = files.length === 0 ? paragraph("No frame leads to a file of this repository.") : bulletList(files)
  const team =
    route.team === null
      ? `No team: ${clipText(route.reason, 300)}.`
      : `Team ${clipText(route.team, 80)}: ${clipText(route.reason, 300)}.`
  return [heading(3, "Suspect files and owners"), list, paragraph(team)]
}
