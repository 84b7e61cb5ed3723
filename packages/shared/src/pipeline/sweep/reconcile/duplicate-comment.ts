import { type AdfDocument, doc, paragraph, strong } from "../../../text/adf.ts"
import { clipText } from "../../../text/clip.ts"

/** What a second ticket says when a sweep closes it. */
export function duplicateComment(of: string): AdfDocument {
  const title = strong(`Closed as a duplicate of ${clipText(of, 40)}.`)
  return doc(paragraph(title, " The sweep found two open tickets for one error; the older one stays."))
}
