import { type AdfInline, type AdfNode, bulletList, code, heading, paragraph } from "../../text/adf.ts"
import { clipText } from "../../text/clip.ts"
import { counted } from "../../text/counted.ts"
import type { Issue } from "../enrich.ts"
import type { Frame } from "../stack/frame.ts"
import { ownLink } from "./own-link.ts"
import type { TextContext } from "./text-context.ts"

const OWN_FRAMES = 10
const OTHER_FRAMES = 4

/** Where it happened: frames of the application first, each linked to its line at the deployed commit. */
export function placeSection(issue: Issue, context: TextContext): AdfNode[] {
  const { frames, omitted } = issue.stack
  if (frames.length === 0) return [heading(3, "Where"), paragraph("No stack frames were found.")]
  const own = frames.filter(frame => frame.inApp)
  const others = frames.filter(frame => !frame.inApp)
  const shown = [...own.slice(0, OWN_FRAMES), ...others.slice(0, OTHER_FRAMES)]
  const hidden = frames.length - shown.length + omitted
  const more = hidden > 0 ? [paragraph(`${counted(hidden, "further frame")} not listed here.`)] : []
  return [heading(3, "Where"), bulletList(shown.map(frame => describe(frame, issue, context))), ...more]
}

function describe(frame: Frame, issue: Issue, context: TextContext): AdfInline[] {
  const name = clipText(frame.function ?? "(anonymous)", 120)
  const file = frame.repositoryPath ?? frame.file
  const place =
    file === null ? [] : [" in ", ownLink(clipText(`${file}${position(frame)}`, 220), urlOf(frame, issue), context)]
  return [code(name), ...place, frame.inApp ? "" : " (library)"]
}

function position({ line, column }: Frame): string {
  if (line === null) return ""
  return column === null ? `:${line}` : `:${line}:${column}`
}

// Suspect files have links to their first line in the stack; other lines of the same file differ in the anchor only.
function urlOf({ repositoryPath, line }: Frame, issue: Issue): string | null {
  const suspect = issue.suspects.find(({ path, url }) => path === repositoryPath && url !== null)
  if (suspect === undefined || suspect.url === null) return null
  const page = suspect.url.split("#")[0] ?? suspect.url
  return line === null ? page : `${page}#L${line}`
}
