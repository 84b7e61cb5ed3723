import type { LogCommand } from "./log-command.ts"

type Escape = readonly [code: string, character: string]

const LINES: readonly Escape[] = [
  ["%0D", "\r"],
  ["%0A", "\n"],
]
const PERCENT: Escape = ["%25", "%"]
const V1_ESCAPES: readonly Escape[] = [["%3B", ";"], ...LINES, ["%5D", "]"], PERCENT]
const DATA_ESCAPES: readonly Escape[] = [...LINES, PERCENT]
const PROPERTY_ESCAPES: readonly Escape[] = [...LINES, ["%3A", ":"], ["%2C", ","], PERCENT]

/** .NET's white space, which TrimStart removes: unlike JavaScript's it has NEL and lacks the byte order mark. */
const WHITE_SPACE = /[\t-\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/

/**
 * Finds the command in a line as the runner does: `::name key=value,…::data` at the start after white space, else the
 * old `##[name key=value;…]data` anywhere in the line. Only registered names count; names ignore case.
 */
export function parseCommand(line: string, isRegistered: (name: string) => boolean): LogCommand | null {
  return parseV2(line, isRegistered) ?? parseV1(line, isRegistered)
}

function parseV2(line: string, isRegistered: (name: string) => boolean): LogCommand | null {
  const message = trimStart(line)
  if (!message.startsWith("::")) return null
  const end = message.indexOf("::", 2)
  if (end < 0) return null
  const { name, rest } = splitName(message.slice(2, end))
  if (!isRegistered(name)) return null
  return {
    name: name.toLowerCase(),
    properties: readProperties(rest.trim().split(","), PROPERTY_ESCAPES),
    data: unescape(message.slice(end + 2), DATA_ESCAPES),
  }
}

function parseV1(line: string, isRegistered: (name: string) => boolean): LogCommand | null {
  const start = line.indexOf("##[")
  if (start < 0) return null
  const end = line.indexOf("]", start)
  if (end < 0) return null
  const { name, rest } = splitName(line.slice(start + 3, end))
  if (!isRegistered(name)) return null
  return {
    name: name.toLowerCase(),
    properties: readProperties(rest.split(";"), V1_ESCAPES),
    data: unescape(line.slice(end + 1), V1_ESCAPES),
  }
}

function splitName(info: string): { name: string; rest: string } {
  const space = info.indexOf(" ")
  return space < 0 ? { name: info, rest: "" } : { name: info.slice(0, space), rest: info.slice(space + 1) }
}

function readProperties(pairs: readonly string[], escapes: readonly Escape[]): Map<string, string> {
  const properties = new Map<string, string>()
  for (const pair of pairs) {
    const equals = pair.indexOf("=")
    if (equals <= 0 || equals === pair.length - 1) continue
    properties.set(pair.slice(0, equals).toLowerCase(), unescape(pair.slice(equals + 1), escapes))
  }
  return properties
}

function unescape(text: string, escapes: readonly Escape[]): string {
  if (!text.includes("%")) return text
  return escapes.reduce((result, [code, character]) => result.replaceAll(code, character), text)
}

function trimStart(line: string): string {
  let index = 0
  while (index < line.length && WHITE_SPACE.test(line.charAt(index))) index++
  return line.slice(index)
}
