const SHORT_ESCAPES: Readonly<Record<string, string>> = {
  "\\": "\\\\",
  '"': '\\"',
  "\n": "\\n",
  "\r": "\\r",
  "\t": "\\t",
}

/** A string as a JQL literal, in double quotes; reads back as exactly the same value. */
export function jqlString(value: string): string {
  // \p{Cs} matches only lone surrogates: a pair is one character to a u pattern.
  const escaped = value.replace(/["\\\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, escapeUnits)
  return `"${escaped}"`
}

function escapeUnits(character: string): string {
  const short = SHORT_ESCAPES[character]
  if (short !== undefined) return short
  const units = Array.from({ length: character.length }, (_, index) => character.charCodeAt(index))
  return units.map(unit => `\\u${unit.toString(16).padStart(4, "0")}`).join("")
}
