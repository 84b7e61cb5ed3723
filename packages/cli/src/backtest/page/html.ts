/** Markup that is safe as it stands. */
export type Html = { readonly markup: string }

type Part = string | number | Html | readonly Html[]

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
}

/** Template whose values are escaped, for text and for quoted attributes, unless they are markup already. */
export function html(texts: TemplateStringsArray, ...parts: readonly Part[]): Html {
  return { markup: texts.map((text, at) => text + (at < parts.length ? markupOf(parts[at] ?? "") : "")).join("") }
}

function markupOf(part: Part): string {
  if (typeof part === "number") return String(part)
  if (typeof part === "string") return part.replace(/[&<>"']/g, char => ENTITIES[char] ?? "")
  return "markup" in part ? part.markup : part.map(({ markup }) => markup).join("")
}
