const FRAME_LENGTH = 20_000
const SOURCE_FILE =
  /\.(?:[cm]?[jt]sx?|vue|svelte|py|rb|go|rs|java|kt|scala|groovy|clj|cs|vb|fs|php|swift|dart|exs?|erl|cc?|cpp|h|html?)\b/
const POSITION = /:\d+(?::\d+)?\)?:?$/
const NO_POSITION =
  /^(?:native|native code|Native Method|Unknown Source|<anonymous>|index \d+|[\w$-]+\.(?:java|kt|scala|groovy))$/

// How each runtime writes a frame. Anchored, and without two quantifiers that could share a character.
const FRAMES: readonly RegExp[] = [
  // Firefox, Safari
  /^(?:async\*)?[^@]{0,400}@(?:[\w-]{1,40}:\/\/|\/|\[native code\]|<anonymous>|[^\s@]{1,400}\.[cm]?[jt]sx?[:?])/,
  // Python
  /^File "[^"]*", line \d+/,
  // Go
  /^\S+\.go:\d+/,
  /^[\w./*()·$-]+\.[\w()*·$]+\((?:(?:0x|\{|\.\.\.|\[)[^()]*)?\)$/,
  /^(?:goroutine \d+ |created by \S+\.\S+)/,
  // Ruby
  /^(?:from )?\S+:\d+:in [`']/,
  // PHP, Dart
  /^#\d+\s+(?:\{main\}|\[internal function\]:|\S.*\()/,
  // Rust
  /^\d+:\s+(?:0x[0-9a-f]+ - )?[\w<>$#{}&*[\].,]+(?:::[\w<>$#{}&*[\].,]+)*$/,
  // Swift and native code
  /^\d+\s+\S+\s+0x[0-9a-f]+\s/i,
  /^(?:package|dart):\S+ \d+(?::\d+)?\s/,
  // Elixir
  /^\([\w-]+ [\d.]+\S*\) \S+:\d+:/,
  /^\S+\.exs?:\d+: [A-Z]/,
]

/** Whether a line of a stack names a place in code, as the runtimes write it; what is no frame is message. */
export function isFrameLine(line: string): boolean {
  if (line.length > FRAME_LENGTH) return false
  const trimmed = line.trim()
  return isBareLocation(trimmed) || isAtFrame(trimmed) || FRAMES.some(pattern => pattern.test(trimmed))
}

// path/to/file.ext:12:3, as compilers and several runtimes print it.
function isBareLocation(text: string): boolean {
  return (
    !/\s/.test(text) &&
    POSITION.test(text) &&
    (SOURCE_FILE.test(text) || /^(?:[\w-]+:\/\/|\/|[A-Za-z]:\\|<anonymous>)/.test(text))
  )
}

// JavaScript, JVM, .NET and Rust begin with "at"; so do sentences, which name no position and no call.
function isAtFrame(text: string): boolean {
  if (!text.startsWith("at ")) return false
  const body = text
    .slice(3)
    .replace(/^async /, "")
    .replace(/ ~?\[[^[\]]*\]$/, "")
  if (/:line \d+$/.test(body) || isBareLocation(body) || body === "<anonymous>") return true
  const open = body.lastIndexOf("(")
  if (open < 0 || !body.endsWith(")")) return false
  const inner = body.slice(open + 1, -1)
  if (POSITION.test(inner) || NO_POSITION.test(inner)) return true
  return !inner.includes("@") && /^[^\s(@]*[.\]][^\s(@]*$/.test(body.slice(0, body.indexOf("(")))
}
