export type TopFrame = { readonly function: string; readonly file: string }

/** Frames are short; what is longer is minified code or an attack, and is not read to the end. */
const LONGEST_LINE = 2000

const RUNTIME_STARTS = ["node:", "internal/", "native", "<anonymous>", "dart:", "/usr/lib/"]
const LIBRARY_FOLDERS = ["node_modules/", "site-packages/", ".pub-cache/", "/gems/"]
const RUNTIME_FUNCTIONS = ["java.", "jdk.", "sun.", "kotlin.", "scala.", "System.", "Microsoft.", "runtime.", "std::"]

/**
 * The frame that Datadog groups by: the top one with a function and a file, an application's own before one of a library
 * or the runtime. Falls back to a frame that has only a file. Null where no line is a frame.
 */
export function meaningfulFrame(stack: string): TopFrame | null {
  let own: TopFrame | null = null
  let any: TopFrame | null = null
  let fileOnly: TopFrame | null = null
  let previous = ""
  // Python prints the innermost call last, everybody else first.
  const innermostLast = stack.includes('File "')
  for (const raw of stack.split("\n")) {
    const line = raw.slice(0, LONGEST_LINE).trim()
    const frame = parseFrame(line, previous)
    previous = line
    if (frame === null) continue
    if (frame.function === "") fileOnly ??= frame
    else if (isRuntime(frame)) any ??= frame
    else if (innermostLast) own = frame
    else return frame
  }
  return own ?? any ?? fileOnly
}

function isRuntime(frame: TopFrame): boolean {
  return (
    RUNTIME_STARTS.some(start => frame.file.startsWith(start)) ||
    LIBRARY_FOLDERS.some(folder => frame.file.includes(folder)) ||
    RUNTIME_FUNCTIONS.some(start => frame.function.startsWith(start))
  )
}

function parseFrame(line: string, previous: string): TopFrame | null {
  if (line.startsWith("at ")) return atFrame(line.slice(3), previous)
  if (line.startsWith('File "')) return pythonFrame(line)
  if (line.startsWith("#")) return numberedFrame(line)
  if (line.includes(".go:")) return { file: withoutPosition(line.split(" ")[0] ?? ""), function: beforeCall(previous) }
  const inside = line.indexOf(":in ")
  if (inside > 0) return { file: withoutPosition(line.slice(0, inside)), function: unquoted(line.slice(inside + 4)) }
  const at = line.indexOf("@")
  if (at >= 0 && endsWithPosition(line)) {
    return { function: line.slice(0, at), file: withoutPosition(line.slice(at + 1)) }
  }
  return elixirFrame(line) ?? swiftFrame(line)
}

// JavaScript, Java and .NET start with "at"; Rust puts the function on the line above.
function atFrame(rest: string, previous: string): TopFrame | null {
  const source = rest.lastIndexOf(" in ")
  if (source > 0 && rest.includes(":line ", source)) {
    const file = rest.slice(source + 4, rest.indexOf(":line ", source))
    return { function: beforeCall(rest.slice(0, source)), file }
  }
  const open = rest.lastIndexOf("(")
  if (open >= 0 && rest.endsWith(")")) {
    const file = withoutPosition(rest.slice(open + 1, -1))
    return { function: withoutKeyword(rest.slice(0, open).trim()), file }
  }
  const numbered = previous.indexOf(": ")
  const name = numbered > 0 && isDigits(previous.slice(0, numbered)) ? previous.slice(numbered + 2) : ""
  return endsWithPosition(rest) ? { function: name, file: withoutPosition(withoutKeyword(rest)) } : null
}

function pythonFrame(line: string): TopFrame | null {
  const end = line.indexOf('"', 6)
  const name = line.lastIndexOf(", in ")
  return end < 0 ? null : { file: line.slice(6, end), function: name < 0 ? "" : line.slice(name + 5) }
}

// PHP: "#0 /app/x.php(12): Shop->pay()"; Dart: "#0      Shop.pay (package:shop/pay.dart:12:5)".
function numberedFrame(line: string): TopFrame | null {
  const space = line.indexOf(" ")
  if (space < 2 || !isDigits(line.slice(1, space))) return null
  const rest = line.slice(space).trim()
  const php = rest.indexOf("): ")
  const open = php > 0 ? rest.lastIndexOf("(", php) : rest.lastIndexOf("(")
  if (open <= 0) return null
  if (php > 0) return { file: rest.slice(0, open), function: beforeCall(rest.slice(php + 3)) }
  return rest.endsWith(")")
    ? { function: rest.slice(0, open).trim(), file: withoutPosition(rest.slice(open + 1, -1)) }
    : null
}

// "(shop 0.1.0) lib/shop/pay.ex:12: Shop.Pay.run/1"
function elixirFrame(line: string): TopFrame | null {
  const position = line.indexOf(".ex")
  const name = line.lastIndexOf(": ")
  if (position < 0 || name < position) return null
  const start = line.startsWith("(") ? line.indexOf(") ") + 2 : 0
  return { file: withoutPosition(line.slice(start, name)), function: line.slice(name + 2) }
}

// "0   Shop   0x00000001000 Shop.pay() + 12 (Pay.swift:12)"
function swiftFrame(line: string): TopFrame | null {
  const open = line.lastIndexOf(" (")
  const address = line.indexOf(" 0x")
  const offset = line.lastIndexOf(" + ", open)
  if (!line.endsWith(")") || address < 0 || offset < address) return null
  const name = line.slice(line.indexOf(" ", address + 1) + 1, offset)
  return { function: name, file: withoutPosition(line.slice(open + 2, -1)) }
}

function withoutKeyword(name: string): string {
  for (const word of ["async ", "new "]) if (name.startsWith(word)) return name.slice(word.length)
  return name
}

function beforeCall(text: string): string {
  const open = text.lastIndexOf("(")
  return open > 0 ? text.slice(0, open) : text
}

function unquoted(text: string): string {
  return text.replaceAll(/[`'"]/g, "")
}

function isDigits(text: string): boolean {
  return text.length > 0 && text.length < 10 && /^\d+$/.test(text)
}

function endsWithPosition(text: string): boolean {
  return withoutPosition(text) !== text
}

/** "a.ts:12:9" and "a.ts:12" without the numbers. */
function withoutPosition(text: string): string {
  let end = text.length
  for (let part = 0; part < 2; part++) {
    const colon = text.lastIndexOf(":", end - 1)
    if (colon < 0 || !isDigits(text.slice(colon + 1, end))) break
    end = colon
  }
  return text.slice(0, end)
}
