import { escapeHtml } from "@auto-triage/shared/text/escape-html"

/** Markup that is safe as it stands. */
export type Html = { readonly markup: string }

type Part = string | number | Html | readonly Html[]

/** Template whose values are escaped, for text and for quoted attributes, unless they are markup already. */
export function html(texts: TemplateStringsArray, ...parts: readonly Part[]): Html {
  return { markup: texts.map((text, at) => text + (at < parts.length ? markupOf(parts[at] ?? "") : "")).join("") }
}

function markupOf(part: Part): string {
  if (typeof part === "number") return String(part)
  if (typeof part === "string") return escapeHtml(part)
  return "markup" in part ? part.markup : part.map(({ markup }) => markup).join("")
}
