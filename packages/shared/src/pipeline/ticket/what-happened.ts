import { type AdfNode, code, paragraph, strong } from "../../text/adf.ts"
import { clipText } from "../../text/clip.ts"
import type { Issue } from "../enrich.ts"

/** The error in one sentence, and its message as it was sent. */
export function whatHappened(issue: Issue): AdfNode[] {
  const service = issue.service === null ? [] : [" in ", strong(clipText(issue.service, 100))]
  const where = issue.where === null ? [] : [" at ", code(clipText(issue.where, 200))]
  const environments = issue.environments.map(({ environment }) => environment ?? "an unnamed environment")
  const seen = environments.length === 0 ? [] : [`, seen in ${clipText(environments.slice(0, 5).join(", "), 300)}`]
  const ending = [
    issue.isCrash ? ". It ended the application." : issue.handled === false ? ". Nothing caught it." : ".",
  ]
  const message = issue.message.trim() === "" ? [] : [paragraph(clipText(issue.message, 1500, { keepNewlines: true }))]
  return [paragraph(strong(clipText(issue.type, 200)), ...service, ...where, ...seen, ...ending), ...message]
}
