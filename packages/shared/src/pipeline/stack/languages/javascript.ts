import { makeFrame, type PrintedPlace } from "../frames/make-frame.ts"
import { isCompiledScript, isInAppScript } from "../frames/javascript-origin.ts"
import { perLine } from "../frames/per-line.ts"
import { readLocation, type Location } from "../frames/read-location.ts"
import type { ParsedFrame, StackLine, StackParser } from "../stack-parser.ts"

const lineReader = perLine(readFrame)

/** V8, Firefox, Safari, Hermes, Bun, Deno, Metro, and Datadog's browser SDK, which writes `at fn(args) @ url:1:2`. */
export const javascript: StackParser = {
  language: "javascript",
  aliases: [
    "javascript",
    "typescript",
    "js",
    "ts",
    "nodejs",
    "node",
    "browser",
    "react_native",
    "react-native",
    "electron",
  ],
  recognises: perLine(readPlaced).recognises,
  parse: lines => [...syntaxFault(lines), ...lineReader.parse(lines)],
  isInApp: isInAppScript,
  isCompiled: isCompiledScript,
}

type Read = { readonly name: string | null; readonly location: PrintedPlace | null }

const FOREIGN =
  /\.(?:rs|java|kts?|scala|groovy|cljc?|swift|mm?|php|erb|rb|py|go|cs|vb|fs|dart|exs?|erl|c|cc|cpp|h|hpp|lua|pl|pm|jl)$/
const SCRIPT = /\.(?:[cm]?[jt]sx?|vue|svelte|astro|bundle|jsbundle|html?)(?:[?#].*)?$/
const SCHEME = /^[a-z][a-z0-9+.-]{0,40}:(?!\d)/i
/** What engines print where there is no file. */
const NO_FILE = /^(?:native|<anonymous>|anonymous|unknown(?: location)?|\[(?:native|wasm) code\]|index \d{1,6})$/

function readFrame(line: StackLine): ParsedFrame | null {
  return readPlaced(line) ?? readName(line)
}

/** Some tools print a function alone. That counts only among frames that say where they are: a sentence can begin so. */
function readName(line: StackLine): ParsedFrame | null {
  const name = /^at ([\w$.<>#]{1,200})$/.exec(trimTail(line.text))?.[1]
  return line.indented && name !== undefined ? makeFrame(line, name, {}) : null
}

function readPlaced(line: StackLine): ParsedFrame | null {
  const text = trimTail(line.text)
  const read = text.startsWith("at ") ? readV8(text.slice(3).trim()) : readOther(text)
  if (read === null) return null
  return makeFrame(line, read.name, { ...read.location })
}

/** Node names the place of a syntax error above the error alone, with the code and a caret below it. */
function syntaxFault(lines: readonly StackLine[]): readonly ParsedFrame[] {
  const error = lines.findIndex(line => line.text.startsWith("SyntaxError: "))
  const caret = lines.slice(Math.max(0, error - 3), Math.max(0, error)).some(line => /^\^+$/.test(line.text))
  if (!caret) return []
  const place = lines
    .slice(Math.max(0, error - 6), error)
    .find(line => /^(?:\/|[A-Za-z]:\\|file:).*:\d{1,9}$/.test(line.text))
  return place === undefined ? [] : [makeFrame(place, null, { ...readLocation(place.text) })]
}

/** Node goes on with ` {` where the error has further fields, a list of frames with commas, and JSON with a quotation mark. */
function trimTail(text: string): string {
  const quote = text.startsWith("at ") ? text.indexOf('"') : -1
  let end = quote < 0 ? text.length : quote
  while (end > 0 && " ,;{'\"`\t".includes(text.charAt(end - 1))) end--
  return text.slice(0, end)
}

function readV8(rest: string): Read | null {
  const sdk = rest.lastIndexOf(" @ ")
  if (sdk > 0) return withLocation(dropArguments(rest.slice(0, sdk)), rest.slice(sdk + 3))
  if (rest.endsWith(")")) return readCall(rest)
  const metro = rest.lastIndexOf(" in ")
  if (metro > 0 && SCRIPT.test(readLocation(rest.slice(0, metro)).file)) {
    return withLocation(rest.slice(metro + 4), rest.slice(0, metro))
  }
  const call = rest.lastIndexOf(" (")
  // Cut off before its parenthesis.
  if (call > 0 && /^[^()]{1,1900}:\d{1,9}$/.test(rest.slice(call + 2))) return readCall(`${rest})`)
  const bare = rest.replace(/^async /, "")
  if (/^[^\s@/]{0,200}@[a-z][a-z0-9+.-]{1,40}:\/\//i.test(bare)) return readAtSign(bare)
  if (bare === "<anonymous>") return { name: null, location: readLocation(bare) }
  return looksLikeFile(bare) ? withLocation(null, bare) : null
}

function readCall(rest: string): Read | null {
  const spaced = rest.indexOf(" (") + 1
  const open = spaced > 0 ? spaced : rest.indexOf("(")
  if (open < 0) return null
  const inner = rest.slice(open + 1, -1)
  // The name itself has parentheses: `Object.a (s) d (/app/x.js:1:2)`.
  const last = rest.lastIndexOf(" (")
  if (last >= open && closesEarly(inner)) return withLocation(cleanName(rest.slice(0, last)), rest.slice(last + 2, -1))
  const name = cleanName(rest.slice(0, open).trim())
  if (inner.startsWith("eval at ")) return { name, location: readEval(inner) }
  const read = withLocation(name, inner)
  if (read !== null || spaced === 0) return read
  return last + 1 === open ? null : withLocation(cleanName(rest.slice(0, last)), rest.slice(last + 2, -1))
}

function closesEarly(text: string): boolean {
  const close = text.indexOf(")")
  const open = text.indexOf("(")
  return close >= 0 && (open < 0 || close < open)
}

/** Where the outermost evaluated code was written: only that is a file. */
function readEval(inner: string): Location {
  const from = inner.lastIndexOf(" (")
  const origin = from < 0 ? null : /^[^\n]*?:\d{1,9}(?::\d{1,9})?(?=\))/.exec(inner.slice(from + 2))
  if (origin !== null) return readLocation(origin[0])
  return readLocation(inner.slice(inner.lastIndexOf(", ") + 2))
}

function readOther(text: string): Read | null {
  if (text === "[native code]") return { name: null, location: readLocation(text) }
  const component = /^in (\S{1,200}) \(at ([^()]{1,400}:\d{1,9})\)$/.exec(text)
  if (component !== null) return withLocation(component[1] ?? null, component[2] ?? "")
  return text.includes("@") ? readAtSign(text) : readBundler(text)
}

/** `fn @ app.js:12` of a console that was copied, or `fn@https://host/app.js:1:2`. */
function readAtSign(text: string): Read | null {
  const at = text.indexOf("@")
  if (at > 0 && /\s/.test(text.charAt(at - 1)) && /^\s/.test(text.slice(at + 1))) {
    const place = text.slice(at + 1).trim()
    return readLocation(place).line === null || /\s/.test(place) ? null : withLocation(text.slice(0, at).trim(), place)
  }
  const last = text.lastIndexOf("@")
  return readGecko(text.slice(0, at), text.slice(at + 1)) ?? readGecko(text.slice(0, last), text.slice(last + 1))
}

/** `src/App.tsx:12:3 in App` of Metro, and anonymous functions, which are a place alone. */
function readBundler(text: string): Read | null {
  const metro = text.lastIndexOf(" in ")
  const location = readLocation(metro > 0 ? text.slice(0, metro) : text)
  if (location.column === null || /\s/.test(location.file)) return null
  if (metro > 0) return SCRIPT.test(location.file) ? { name: text.slice(metro + 4), location } : null
  const isFile = location.file.includes("://") || SCRIPT.test(location.file)
  return isFile && isScriptFile(location.file) ? { name: null, location } : null
}

function readGecko(before: string, after: string): Read | null {
  // Crash reporters cut Hermes' `value (address at index.android.bundle:1:61790)` into `value (address at@1:61790`.
  const name = before.slice(before.lastIndexOf("*") + 1).replace(/ \(address at$/, "")
  if (name.length > 300 || /[:"',]\s|\s{2}/.test(before)) return null
  const evaluated = after.indexOf(" line ")
  if (evaluated > 0 && after.includes(" > ", evaluated)) {
    return {
      name,
      location: readLocation(`${after.slice(0, evaluated)}:${Number.parseInt(after.slice(evaluated + 6), 10)}`),
    }
  }
  const unplaced = readUnplaced(name, after)
  if (unplaced !== null) return unplaced
  const location = readLocation(after)
  const isUrl = location.file.includes("://") || /^(?:\/|[A-Za-z]:[\\/]|address at |debugger eval)/.test(after)
  const isScript = location.line !== null && (isUrl || SCRIPT.test(location.file))
  return isScript || NO_FILE.test(after) ? withLocation(name, after) : null
}

/** A function without a file: `t@2:511`, `apply@-1`, `eval code@`. */
function readUnplaced(name: string, after: string): Read | null {
  if (after === "")
    return /^(?:\$?[A-Za-z_][\w$]{0,100}|(?:eval|global|module) code)$/.test(name) ? { name, location: null } : null
  if (/^\d{1,9}:\d{1,9}$/.test(after) && !name.includes(" "))
    return { name, location: { ...readLocation(`:${after}`), file: null } }
  return after === "-1" && /^[\w$.<>]{1,200}$/.test(name) ? { name, location: null } : null
}

function withLocation(name: string | null, printed: string): Read | null {
  const place = printed.replace(/^address at /, "").split(" <- ", 1)[0] ?? ""
  const clean = name === "?" || name === "(anonymous)" ? null : name
  if (/^index \d/.test(place)) return { name: clean, location: null }
  const location = readLocation(place)
  if (NO_FILE.test(location.file)) return { name: clean, location }
  if (!isScriptFile(location.file)) return null
  if (location.column !== null) return { name: clean, location }
  const isPlace = location.line !== null && (SCHEME.test(location.file) || /\/|^VM\d/.test(location.file))
  const isNamed = SCRIPT.test(location.file) || isPlace || location.file.startsWith("wasm:")
  return isNamed && !location.file.includes(": ") ? { name: clean, location } : null
}

function isScriptFile(file: string): boolean {
  return file !== "" && !FOREIGN.test(file) && !/^(?:package|dart):/.test(file) && !/^\d+(?::\d+)*$/.test(file)
}

function looksLikeFile(text: string): boolean {
  const { file, line, column } = readLocation(text)
  // A server's address is no file of it.
  if (line === null || /^https?:\/\/[^/]{0,255}$/.test(file)) return false
  if (/^(?:\/|\.{0,2}\/|[A-Za-z]:[\\/]|<anonymous>|\[)/.test(file) || SCHEME.test(file)) return true
  if (/\s/.test(file)) return column !== null && SCRIPT.test(file)
  return SCRIPT.test(file) || (column !== null && /[\\/<]/.test(file)) || /^(?:REPL\d{0,4}|repl|evalmachine)/.test(file)
}

function cleanName(name: string): string {
  return name.replace(/^async (?=\S)/, "").replace(/ \[as [^\]]{0,200}\]$/, "")
}

function dropArguments(name: string): string {
  const open = name.indexOf("(")
  return cleanName(open > 0 && name.endsWith(")") ? name.slice(0, open) : name)
}
