import { cleanText } from "../../text/clean.ts"

/**
 * Hostile text for a title or a commit's first line, where there is no markup to hide behind: GitHub still turns mentions,
 * references, closing keywords, emoji names and links into something active there, and Jira the keys of other tickets.
 * What could be one of these is taken apart; a long text loses its beginning, because names of places end in what tells.
 */
export function plainWords(value: string, maxLength: number): string {
  const words = cleanText(value, { maxLength: 2_000 })
    .text.replace(/[^\p{L}\p{N} ._\-/:,()'+=$]/gu, " ")
    .replace(/::/g, ".")
    .replace(/:(?=[\w+-]{1,50}:)/g, ".")
    .replace(/\/{2,}/g, "/")
    .replace(/(?<=www)\./gi, " ")
    .replace(/\b([A-Z][A-Z0-9_]{0,20}|gh)-(?=\d)/gi, "$1 ")
    .replace(/\b[0-9a-f]{7,64}\b/g, id => `${id.slice(0, 6)}…`)
    .replace(/ {2,}/g, " ")
    .trim()
  return words.length <= maxLength ? words : `…${words.slice(1 - maxLength).toWellFormed()}`
}
