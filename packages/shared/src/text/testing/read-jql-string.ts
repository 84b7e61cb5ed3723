const SHORT: Readonly<Record<string, string>> = { n: "\n", r: "\r", t: "\t", "\\": "\\", '"': '"', "'": "'", " ": " " }

/**
 * Reads one double-quoted JQL string from the start of `jql`, as Jira's lexer does. Null where the string is broken: an
 * unknown escape, a bare line break, or no closing quote.
 */
export function readJqlString(jql: string): { readonly value: string; readonly rest: string } | null {
  if (!jql.startsWith('"')) return null
  let value = ""
  for (let at = 1; at < jql.length; at++) {
    const unit = jql.charAt(at)
    if (unit === '"') return { value, rest: jql.slice(at + 1) }
    if (unit === "\n" || unit === "\r") return null
    if (unit !== "\\") {
      value += unit
      continue
    }
    at += 1
    const escaped = jql.charAt(at)
    const short = SHORT[escaped]
    const hex = /^u([0-9a-fA-F]{4})/.exec(jql.slice(at, at + 5))?.[1]
    if (short === undefined && hex === undefined) return null
    value += short ?? String.fromCharCode(Number.parseInt(hex ?? "", 16))
    at += short === undefined ? 4 : 0
  }
  return null
}
