import { makeFrame } from "../frames/make-frame.ts"
import { readLocation } from "../frames/read-location.ts"
import type { ParsedFrame, StackLine, StackParser } from "../stack-parser.ts"

/** The standard library's backtraces, those of anyhow, eyre and the backtrace crate, and the line of the panic. */
export const rust: StackParser = {
  language: "rust",
  aliases: ["rust"],
  recognises(lines) {
    const frames = parse(lines)
    const places = frames.filter(frame => frame.file !== null).length
    const names = frames.filter(frame => frame.file === null && /::/.test(frame.function ?? "")).length
    return places * 2 + names
  },
  parse,
  isInApp,
  isCompiled: frame => frame.file === null,
}

const PLACE = /^at (\S.{0,1000}?\.rs:\d{1,9}(?::\d{1,9})?)(?:$|[\s",])/
const NUMBERED = /^(\d{1,4}):\s{1,8}(?:0x[0-9a-f]{1,16} - )?(\S.*)$/
const PANIC = "panicked at "
// An inlined function stands below the one it was inlined into, without a number.
const PATH = /^[<\w][^\s"]*::.*$/

function parse(lines: readonly StackLine[]): readonly ParsedFrame[] {
  const frames: ParsedFrame[] = []
  const panics: ParsedFrame[] = []
  lines.forEach((line, at) => {
    const panic = readPanic(line)
    if (panic !== null) panics.push(panic)
    const name = NUMBERED.exec(line.text)?.[2]
    const place = PLACE.exec(lines[at + 1]?.text ?? "")?.[1]
    if (place !== undefined && (name !== undefined || PATH.test(line.text) || /^\w+$/.test(line.text))) {
      frames.push(located(line, name ?? line.text, place))
    } else if (name !== undefined && isSymbol(name)) {
      frames.push(makeFrame(line, withoutHash(name), {}))
    }
  })
  return [...panics.filter(panic => !frames.some(frame => isSamePlace(panic, frame))), ...frames]
}

/** `panicked at src/x.rs:1:2:`, and before Rust 1.73 `panicked at 'message', src/x.rs:1:2`. */
function readPanic(line: StackLine): ParsedFrame | null {
  const start = line.text.indexOf(PANIC)
  if (start < 0) return null
  const rest = line.text.slice(start + PANIC.length)
  const place = rest
    .slice(rest.lastIndexOf(", ") + 1)
    .trim()
    .replace(/:$/, "")
  return /^[^'"]{1,600}\.rs:\d{1,9}(?::\d{1,9})?$/.test(place) ? located(line, null, place) : null
}

function located(line: StackLine, name: string | null, place: string): ParsedFrame {
  return makeFrame(line, name === null ? null : withoutHash(name), readLocation(place))
}

function isSymbol(name: string): boolean {
  return /^(?:<?[\w$]+[^\s]*::.*|_?\w{2,120}|<unknown>|_start|__libc_start_\w+)$/.test(name) && !/:\s/.test(name)
}

/** The compiler adds the same hash to every name of one build, so it says nothing of the place. */
function withoutHash(name: string): string {
  return name.replace(/::h[0-9a-f]{16}$/, "").replace(/ \(inlined\)$/, "")
}

function isSamePlace(one: ParsedFrame, other: ParsedFrame): boolean {
  const [file = "", otherFile = ""] = [one, other].map(frame =>
    (frame.file ?? "").replaceAll("\\", "/").replace(/^\.\//, ""),
  )
  return one.line === other.line && (file === otherFile || otherFile.endsWith(`/${file}`))
}

const DEPENDENCY_FILE =
  /^\/rustc\/|[\\/]\.?cargo[\\/](?:registry|git)[\\/]|[\\/]rustlib[\\/]|(?:^|[\\/])lib(?:std|core|alloc|panic_unwind|backtrace|test)[\\/]|[\\/]\.rustup[\\/]|(?:^|[\\/])vendor[\\/]|^library[\\/](?:std|core|alloc)|^external[\\/]|[\\/]registry[\\/]src[\\/]|^<::/
// For a frame without a file only the crate is left to judge by.
const DEPENDENCY_CRATE =
  /^(?:<?&?(?:mut )?)*(?:std|core|alloc|backtrace|panic_unwind|test|anyhow|eyre|color_eyre|tokio|tokio_util|futures\w*|hyper\w*|tower\w*|h2|mio|actix\w*|axum\w*|rocket|warp|tonic|tracing\w*|rayon\w*|crossbeam\w*|serde\w*|reqwest|sqlx\w*|diesel|async_std|smol|rustls|ring|regex\w*)(?:\[[0-9a-f]+\])?::/

function isInApp({ file, function: name }: ParsedFrame): boolean {
  if (file !== null) return !DEPENDENCY_FILE.test(file)
  return (
    name !== null &&
    name.includes("::") &&
    !DEPENDENCY_CRATE.test(name) &&
    !/^<.{1,300} as (?:std|core|alloc)::/.test(name)
  )
}
