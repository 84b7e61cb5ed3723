import { redactText } from "../../text/redact.ts"
import type { Brief } from "../fix/brief.ts"
import { plainWords } from "./plain-words.ts"

const MAX_TYPE = 40
const MAX_PLACE = 50

/** "[PPL-12] Fix TypeError in apps/backend/src/a.ts:charge", of at most 120 characters and with nothing active in it. */
export function pullRequestTitle({ ticketKey, issue, place, config }: Brief): string {
  const words = (value: string, maxLength: number): string =>
    plainWords(redactText(value, config.redact).text.replace(/\[redacted:[^\]]{1,60}\]/g, "…"), maxLength)
  const where = words(place, MAX_PLACE)
  const key = /^[A-Z][A-Z0-9_]{0,15}-\d{1,8}$/.test(ticketKey) ? `[${ticketKey}] ` : ""
  return `${key}Fix ${words(issue.type, MAX_TYPE) || "an error"}${where === "" ? "" : ` in ${where}`}`
}
