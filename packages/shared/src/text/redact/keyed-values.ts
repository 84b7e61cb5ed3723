import { keyRule, type KeyRule } from "./keys.ts"
import { HIDDEN, type Span } from "./spans.ts"
import { type Separator, valueEnd } from "./value-end.ts"

const KEY_LENGTH = 64
// Enough of a value to see whether it is one at all.
const GLANCE = 400
const NOTHING =
  /^(?:null|undefined|none|nil|nan|true|false|n\/a|\[?object object\]?|\[?(?:filtered|redacted|hidden)\]?|x{3,}|[*•_.\-?\s]*)$/i
// Prose after "first name:" and the like, as validation messages write it: a word of its own, not the beginning of a value
// such as "no.a0a0a00a" or "is@example.org".
const PROSE =
  /^(?:is|was|are|must|should|shall|cannot|can|can't|may|might|not|no|has|have|does|do|did|will|required|missing|empty|expired|rejected|failed|denied|wrong|incorrect|mismatch|invalid|expected|unexpected|unknown|too|at|already|string|number|object|boolean|array|field|value|this|the|property)(?=$|[\s,;)\]}"'`]|[.:!?](?:$|\s))/

/** Values after keys that name personal, health or secret data: JSON, key=value, key: value, XML elements, SQL details. */
export function keyedSpans(text: string): Span[] {
  const spans: Span[] = []
  let from = 0
  for (const { 0: mark, index } of text.matchAll(/[=:]|<[A-Za-z]/g)) {
    if (index < from) continue
    const span = mark.length > 1 ? elementSpan(text, index) : separatorSpan(text, index)
    if (span === null) continue
    spans.push(span)
    from = span.end
  }
  return spans
}

function separatorSpan(text: string, index: number): Span | null {
  const separator = separatorAt(text, index)
  if (separator === null) return null
  const found = keyBefore(text, separator.start, text.charAt(separator.end) === "(")
  if (found === null) return null
  const { rule, quoted } = found
  if (rule.notAfterColon === true && separator.style === ":" && !quoted) return null
  let start = separator.end
  while (start < separator.end + 8 && /[ \t]/.test(text.charAt(start))) start += 1
  // An earlier pass took the value; what follows it was judged then.
  if (text.charAt(start) === HIDDEN) return null
  const how = { kind: rule.kind, style: separator.style }
  const glance = text.slice(start, start + GLANCE)
  const seen = valueEnd(glance, 0, how)
  const explicit = seen?.quoted === true || separator.style === "="
  if (seen === null || isOrdinary(glance.slice(seen.start, seen.end), rule, explicit)) return null
  const value = valueEnd(text, start, how) ?? { start, end: start }
  return { start: value.start, end: value.end, rule: rule.rule }
}

function isOrdinary(value: string, rule: KeyRule, explicit: boolean): boolean {
  const plain = value.trim()
  if (NOTHING.test(plain.slice(0, 40)) && plain.length <= 40) return true
  if (rule.looksLike !== undefined && !rule.looksLike.test(plain.slice(0, 400))) return true
  return !explicit && rule.kind !== "text" && PROSE.test(plain.slice(0, 20))
}

/** The separator around `index`, or null where the character is part of ::, ://, ==, != and the like. */
function separatorAt(text: string, index: number): { start: number; end: number; style: Separator } | null {
  const [before, mark, after] = [text.charAt(index - 1), text.charAt(index), text.charAt(index + 1)]
  if (mark === ":") {
    if (before === ":" || after === ":" || (after === "/" && text.charAt(index + 2) === "/")) return null
    return after === "=" ? { start: index, end: index + 2, style: "=" } : { start: index, end: index + 1, style: ":" }
  }
  if (before !== "" && "=!<>+*/:".includes(before)) return null
  if (after === "=") return null
  return { start: index, end: after === ">" ? index + 2 : index + 1, style: "=" }
}

function keyBefore(text: string, end: number, beforeBracket: boolean): { rule: KeyRule; quoted: boolean } | null {
  const window = text.slice(Math.max(0, end - KEY_LENGTH), end).replace(/[ \t]{1,8}$/, "")
  const bare = window.replace(/[\\"'`)\]]{1,8}$/, "")
  const quoted = bare.length < window.length
  // PostgreSQL: Key (email, last_name)=(…).
  const isList = beforeBracket && window.endsWith(")")
  const names = isList ? bare.slice(bare.lastIndexOf("(") + 1).split(",") : [lastPhrase(bare)]
  const rule = names.map(keyRule).find(found => found !== null) ?? null
  return rule === null ? null : { rule, quoted }
}

function lastPhrase(text: string): string {
  let start = text.length
  while (start > 0 && /[\w .$-]/.test(text.charAt(start - 1))) start -= 1
  return text.slice(start)
}

function elementSpan(text: string, index: number): Span | null {
  const head = /^<([A-Za-z][\w.:-]{0,60})>/.exec(text.slice(index, index + 64))
  const rule = head === null ? null : keyRule(head[1] ?? "")
  if (head === null || rule === null) return null
  const start = index + head[0].length
  const close = text.indexOf("<", start)
  const end = close < 0 ? text.length : close
  return isOrdinary(text.slice(start, end), rule, true) ? null : { start, end, rule: rule.rule }
}
