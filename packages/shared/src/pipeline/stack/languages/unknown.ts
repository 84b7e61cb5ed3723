import { makeFrame } from "../frames/make-frame.ts"
import { perLine } from "../frames/per-line.ts"
import { readLocation } from "../frames/read-location.ts"
import type { ParsedFrame, StackLine, StackParser } from "../stack-parser.ts"

const lineReader = perLine(readFrame)

/** What no language claims: native backtraces and any line that reads like a frame with a file and a line. */
export const unknown: StackParser = {
  language: "unknown",
  aliases: ["c", "c++", "cpp", "lua", "perl", "roku", "brightscript", "julia", "haskell"],
  // Every language's own reader knows more of its frames than this one.
  recognises: lines => (lineReader.recognises(lines) > 0 ? 0.5 : 0),
  parse: lineReader.parse,
  isInApp,
  isCompiled: frame => frame.line === null,
}

// `libc.so (abort+172)` of Android's tombstones.
const TOMBSTONE =
  /^#\d{1,4}\s{1,4}pc\s{1,4}[0-9a-f]{6,16}\s{1,4}(\S{1,300})(?: \(([^()+]{1,300}(?:\(\))?)(?:\+\d{1,9})?\))?(?:\s\(BuildId.{1,80}\))?$/
// `#1 0x4f in place /src/cart.c:12:3` of debuggers and sanitizers begins so.
const DEBUGGER = /^#\d{1,4}\s{1,4}(?:0x[0-9a-f]{1,16} )?(?:in )?/
// `#2 0x7f00 in start (/lib/libc.so.6+0x29d8f)`, and Lua's `[C]: in function 'error'`.
const LIBRARY = / \((\/\S{1,300})\+0x[0-9a-f]{1,16}\)$/
const BUILT_IN = /^\[C\]: in (?:function |method )?['`<]?([^'`>]{1,200})['`>]?$/
// `at x.lua:12`, `from x.cr:12:3 in 'place'`, `x.lua:12: in function 'place'`, `x.nim(12) place`.
const PLACED =
  /^(?:(?:at|from|in|in file|called from) )?([^\s:()"']{1,300}\.[A-Za-z]\w{0,9})(?::(\d{1,9})(?::(\d{1,9}))?:?|\((\d{1,9})\)(?:(?=\s)|:))(?: in (?:function |method |field |upvalue |local )?['`<]?([^'`>]{1,200})['`>]?| (?:at|in) \S{1,200})?$/
const PERL = /^(\S{1,300}) line (\d{1,9})\.?$/
const ROKU = /^(?:file\/line: )?(pkg:\/[^\s()]{1,300})\((\d{1,9})\)(?:\s.*)?$/

function readFrame(line: StackLine): ParsedFrame | null {
  return readNative(line) ?? readPerl(line) ?? readPlaced(line)
}

function readNative(line: StackLine): ParsedFrame | null {
  const native = TOMBSTONE.exec(line.text)
  if (native !== null) return makeFrame(line, native[2], { file: native[1] })
  const builtIn = BUILT_IN.exec(line.text)
  if (builtIn !== null) return makeFrame(line, builtIn[1], {})
  const start = DEBUGGER.exec(line.text)
  if (start === null) return null
  const rest = line.text.slice(start[0].length)
  const library = LIBRARY.exec(rest)
  if (library !== null) return makeFrame(line, rest.slice(0, library.index), { file: library[1] })
  const space = rest.lastIndexOf(" ")
  const place = readLocation(rest.slice(space + 1).replace(/^\(|\)$/g, ""))
  if (space < 0 || place.line === null || !/\.\w{1,5}$/.test(place.file)) return null
  return makeFrame(line, rest.slice(0, space).replace(/ at$/, "").split(" (", 1)[0], place)
}

/** `Cart::total(1) called at /x.pm line 12`, and the line of the error, which ends in ` at /x.pm line 12.` */
function readPerl(line: StackLine): ParsedFrame | null {
  const at = line.text.lastIndexOf("at ")
  const place = at < 0 ? null : PERL.exec(line.text.slice(at + 3))
  if (place === null || !/^$|\s$/.test(line.text.slice(0, at))) return null
  const before = line.text.slice(0, at).trimEnd()
  const isCall = before.endsWith(" called")
  if (!isCall && !/\.(?:p[lm]|t|cgi)$/.test(place[1] ?? "")) return null
  return makeFrame(line, isCall ? before.slice(0, -7).split("(", 1)[0] : null, { file: place[1], line: place[2] })
}

function readPlaced(line: StackLine): ParsedFrame | null {
  const roku = ROKU.exec(line.text)
  if (roku !== null) return makeFrame(line, null, { file: roku[1], line: roku[2] })
  const placed = PLACED.exec(line.text)
  if (placed === null) return null
  const [, file, colon, column, name] = [placed[0], placed[1], placed[2] ?? placed[4], placed[3], placed[5]]
  const isFrame = line.indented || name !== undefined || /^(?:at|from|in|called) /.test(line.text)
  return isFrame ? makeFrame(line, name, { file, line: colon, column }) : null
}

function isInApp({ file }: ParsedFrame): boolean {
  if (file === null) return false
  return !/^\/(?:usr|lib|lib64|opt\/local|system|apex|vendor|product)\/|(?:^|[\\/])(?:vendor|third_party|node_modules|external)[\\/]|^(?:\.\.?\/){0,9}(?:sysdeps|nptl|csu|stdlib|elf|malloc|signal)\/|^<|^\[/.test(
    file,
  )
}
