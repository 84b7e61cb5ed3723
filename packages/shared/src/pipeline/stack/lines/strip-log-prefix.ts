// Log shippers put their own words before each line of a stack. Every pattern is anchored and bounded.
const PREFIXES: readonly RegExp[] = [
  /^[\s"'|>│┃┆╎├└─╰╭•*+]+/u,
  /^\[?\d{4}[-/]\d\d[-/]\d\d[T ]\d\d:\d\d:\d\d[^\s\]]{0,20}\]?\s*/,
  /^\[?\d\d:\d\d:\d\d(?:[.,]\d{1,9})?\]?\s/,
  /^\d\d-\d\d \d\d:\d\d:\d\d\.\d{1,9}\s+/,
  /^[A-Z][a-z]{2} {1,2}\d{1,2} \d\d:\d\d:\d\d \S{1,80}\s/,
  /^\d{1,7}\s{1,6}\d{1,7} [VDIWEF] [^:]{1,60}: ?/,
  /^[VDIWEF]\/[^:(]{1,60}\(\s{0,6}\d{1,7}\):\s?/,
  // Android Studio, before and since its Electric Eel.
  /^\d{1,7}-\d{1,7}\/\S{1,120} [VDIWEF]\/[^:]{1,60}: ?/,
  /^\d{1,7}-\d{1,7}\s{1,8}\S{1,60}\s{1,40}\S{1,120}\s{1,40}[VDIWEF]\s{1,4}/,
  /^[\w./-]{1,80}\s{0,20}\|\s/,
  /^[\w./-]{1,60}\[[\w./-]{1,40}\]:\s/,
  /^\[(?!C\])[^\]]{1,80}\]:?\s/,
  /^(?:[a-z]{1,12}=\S{1,80} ){1,8}(?=(?:TRACE|DEBUG|INFO|WARN|ERROR|FATAL)\b)/,
  /^(?:TRACE|DEBUG|INFO|WARN|WARNING|ERROR|FATAL|CRITICAL|SEVERE)\b:?\s/,
  /^std(?:out|err) [FP] /,
  /^(?:I\/)?flutter\b[^:]{0,12}: /,
  /^- /,
  /^\/\/\/? +/,
  /^<\w{1,40}>\s{0,20}(?=at )/,
]

/** White space and quotation marks around a stack's line, and what a log put before it, at most six layers deep. */
export function stripLogPrefix(line: string): string {
  let rest = line.trim().replace(/<\/\w{1,40}>$/, "")
  for (let layer = 0; layer < 6; layer++) {
    const before = rest
    for (const prefix of PREFIXES) rest = rest.replace(prefix, "")
    if (rest === before) break
  }
  return rest
}
