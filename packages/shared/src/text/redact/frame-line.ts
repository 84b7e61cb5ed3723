const FRAME_LENGTH = 20_000
const SOURCE_FILE =
  /\.(?:[cm]?[jt]sx?|vue|svelte|py|rb|go|rs|java|kt|scala|groovy|clj|cs|vb|fs|php|swift|dart|exs?|erl|cc?|cpp|h|html?)\b/

// How each runtime writes a frame. Anchored, and without two quantifiers that could share a character.
const FRAMES: readonly RegExp[] = [
  /^\s*at .*(?::\d+(?::\d+)?\)?|\([^()]*\)|:line \d+|\bnative|<anonymous>|\(<anonymous>\))\s*$/,
  /^\s*(?:async\*?)?[^\s@]*@(?:[\w-]+:\/\/|\/|\[native code\]|<anonymous>|[\w-]+:|[^\s@]*\.[cm]?[jt]sx?[:?])/,
  /^\s*File "[^"]*", line \d+/,
  /^\s+\S+\.go:\d+/,
  /^[\w./*()·$-]+\((?:0x[0-9a-f]+|\.\.\.|\{)?[^()]*\)$/,
  /^(?:goroutine \d+|created by )/,
  /^\s*(?:from )?\S+:\d+:in [`']/,
  /^#\d+\s+\S/,
  /^\s*\d+:\s+(?:0x[0-9a-f]+ - )?[\w<]\S*(?:::|$)/,
  /^\s*\d+\s+\S+\s+0x[0-9a-f]+\s/i,
  /^(?:package|dart):\S+ \d+(?::\d+)?\s/,
  /^\s*\([\w-]+ [\d.]+\S*\) \S+:\d+:/,
]

/** Whether a line of a stack names a place in code, as the runtimes write it; what is no frame is message. */
export function isFrameLine(line: string): boolean {
  if (line.length > FRAME_LENGTH) return false
  return FRAMES.some(pattern => pattern.test(line)) || isBareLocation(line.trim())
}

// path/to/file.ext:12:3, as compilers and several runtimes print it.
function isBareLocation(line: string): boolean {
  return !/\s/.test(line) && /:\d+(?::\d+)?:?$/.test(line) && SOURCE_FILE.test(line)
}
