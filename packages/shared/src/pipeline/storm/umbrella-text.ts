import { type AdfDocument, type AdfInline, bulletList, doc, heading, paragraph, strong } from "../../text/adf.ts"
import { fitDocument } from "../../text/adf-fit.ts"
import { clipText } from "../../text/clip.ts"
import { groupedNumber } from "../../text/grouped-number.ts"
import { ownLink } from "../ticket/own-link.ts"
import type { TextContext } from "../ticket/text-context.ts"
import { EARLY_LISTED } from "./early-listed.ts"
import type { Newcomer, Storm } from "./storm-record.ts"
import { stormLabel } from "./storm-ref.ts"

const LIMIT = 28_000

/** The umbrella in words. However many issues it stands for, it lists a few and counts the rest. */
export function umbrellaText(
  storm: Storm,
  service: string,
  context: TextContext,
): { readonly summary: string; readonly description: AdfDocument } {
  const { early, members, joined } = storm
  const where = storm.deploy === null ? service : `${service}, deploy ${storm.deploy}`
  const whole = doc(
    paragraph(
      `Many new errors of ${clipText(where, 200)} within a short time. This ticket stands for those without a ticket of their own: ${groupedNumber(Math.max(1, joined))} or more. No automatic fix starts for any of them, nor for the ${groupedNumber(early.length)} that came first.`,
    ),
    paragraph(
      strong("To lift this: "),
      `remove the label ${stormLabel(storm.id)}, or close this ticket. Each error that is seen after that gets a ticket of its own.`,
    ),
    ...section("Errors that this ticket stands for", { newcomers: members, total: joined, context }),
    ...section("Errors before them, with tickets of their own", {
      newcomers: early.slice(0, EARLY_LISTED),
      total: early.length,
      context,
    }),
    paragraph(ownLink("The run that wrote this", context.runUrl, context)),
  )
  return {
    summary: clipText(`Storm of new errors in ${where}`, 200).replaceAll("\n", " "),
    description: fitDocument(whole, LIMIT),
  }
}

type Section = { readonly newcomers: readonly Newcomer[]; readonly total: number; readonly context: TextContext }

function section(title: string, { newcomers, total, context }: Section) {
  if (newcomers.length === 0) return []
  const rest = total - newcomers.length
  const items = newcomers.map((one): AdfInline[] => [
    ownLink(one.type === "" ? "error" : one.type, one.url, context),
    `, ${new Date(one.at).toISOString().slice(0, 19)}Z`,
  ])
  return [
    heading(3, title),
    bulletList(rest > 0 ? [...items, [`and ${groupedNumber(rest)} more, which the ledger knows`]] : items),
  ]
}
