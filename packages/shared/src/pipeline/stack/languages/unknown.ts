import { makeFrame } from "../make-frame.ts"
import { perLine } from "../per-line.ts"
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
  isCompiled: frame => frame.file === null,
}

// `libc.so (abort+172)` of Android's tombstones, `#1 0x4f in place /src/cart.c:12:3` of debuggers and sanitizers.
const TOMBSTONE =
  /^#\d{1,4}\s{1,4}pc\s{1,4}[0-9a-f]{6,16}\s{1,4}(\S{1,300})(?:.{0,100}? \((.{1,300}?)(?:\+\d{1,9})?\))?(?:\s\(BuildId.{1,80}\))?$/
const DEBUGGER =
  /^#\d{1,4}\s{1,4}(?:0x[0-9a-f]{1,16} )?(?:in )?(\S.{0,300}?) (?:at |\()?(\S{1,300}\.\w{1,5}):(\d{1,9})(?::(\d{1,9}))?\)?$/
// `at x.lua:12`, `from x.cr:12:3 in 'place'`, `x.lua:12: in function 'place'`, `Cart.place called at /x.pm line 12`.
const PLACED =
  /^(?:(?:at|from|in|in file|called from|\[C\]) )?([^\s:()"']{1,300}\.[A-Za-z]\w{0,9})(?::(\d{1,9})(?::(\d{1,9}))?:?|\((\d{1,9})\):?)(?: in (?:function |method |field |upvalue |local )?['`<]?([^'`>]{1,200})['`>]?| (?:at|in) \S{1,200})?$/
const CALLED = /^(\S{1,200}?)(?:\(.{0,400}\))? called at (\S{1,300}) line (\d{1,9})\.?$/
const ROKU = /^(?:file\/line: )?(pkg:\/\S{1,300})\((\d{1,9})\)(?:\s.*)?$/

function readFrame(line: StackLine): ParsedFrame | null {
  const native = TOMBSTONE.exec(line.text)
  if (native !== null) return makeFrame(line, native[2], {})
  const debugged = DEBUGGER.exec(line.text)
  if (debugged !== null)
    return makeFrame(line, debugged[1], { file: debugged[2], line: debugged[3], column: debugged[4] })
  const called = CALLED.exec(line.text)
  if (called !== null) return makeFrame(line, called[1], { file: called[2], line: called[3] })
  const roku = ROKU.exec(line.text)
  if (roku !== null) return makeFrame(line, null, { file: roku[1], line: roku[2] })
  const placed = PLACED.exec(line.text)
  const isFrame =
    placed !== null && (line.indented || /^(?:at|from|in|called) /.test(line.text) || placed[5] !== undefined)
  return isFrame
    ? makeFrame(line, placed[5], { file: placed[1], line: placed[2] ?? placed[4], column: placed[3] })
    : null
}

function isInApp({ file }: ParsedFrame): boolean {
  if (file === null) return false
  return !/^\/(?:usr|lib|lib64|opt\/local)\/|(?:^|[\\/])(?:vendor|third_party|node_modules|external)[\\/]|^<|^\[/.test(
    file,
  )
}
