/** Looks a variable up: "ALERT_ID", or "TAGS" with the key of `$TAGS[key]`. Undefined leaves the text as it stands. */
export type Lookup = (name: string, key: string | null) => string | undefined

const VARIABLE = /\$([A-Z][A-Z0-9_]{0,99})/g
const LONGEST_KEY = 300

/**
 * Puts values for $VARIABLES and $TAGS[key]. With `json`, the template is JSON text: values within its strings are escaped
 * as JSON, values outside of strings go in as they are. Values are never searched for variables themselves.
 */
export function substitute(template: string, lookup: Lookup, format: "json" | "text"): string {
  const parts: string[] = []
  const strings = format === "json" ? stringTracker(template) : () => false
  let from = 0
  for (const found of template.matchAll(VARIABLE)) {
    if (found.index < from) continue
    let end = found.index + found[0].length
    const key = found[1] === "TAGS" ? bracketed(template, end) : null
    if (key !== null) end += key.length + 2
    const value = lookup(found[1] ?? "", key)
    if (value === undefined) continue
    parts.push(template.slice(from, found.index))
    parts.push(strings(found.index) ? JSON.stringify(value).slice(1, -1) : value)
    from = end
  }
  parts.push(template.slice(from))
  return parts.join("")
}

function bracketed(template: string, at: number): string | null {
  if (template[at] !== "[") return null
  const end = template.slice(at, at + LONGEST_KEY).indexOf("]")
  return end < 0 ? null : template.slice(at + 1, at + end)
}

/** Answers whether a place is within a JSON string; places must come in rising order. */
function stringTracker(template: string): (place: number) => boolean {
  let at = 0
  let inside = false
  return place => {
    for (; at < place; at++) {
      if (template[at] === "\\") at++
      else if (template[at] === '"') inside = !inside
    }
    return inside
  }
}

/** Names of the variables that a template mentions, without "$". */
export function mentionedVariables(template: string): readonly string[] {
  return [...new Set([...template.matchAll(VARIABLE)].map(found => found[1] ?? ""))]
}
