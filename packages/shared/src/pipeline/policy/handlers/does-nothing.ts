const DEFAULT =
  '(?:null|undefined|None|nil|true|false|True|False|void 0|-?\\d{1,9}(?:\\.\\d{1,9})?|"[^"\\n]{0,60}"|\'[^\'\\n]{0,60}\'|`[^`\\n$]{0,60}`|\\[\\s{0,3}\\]|\\{\\s{0,3}\\}|\\(\\s{0,3}\\)|(?:const\\s{1,3})?<\\w{1,40}(?:,\\s\\w{1,40})?>\\s{0,3}[\\[{][\\]}]|Optional\\.empty\\(\\)|empty(?:List|Map|Set)\\(\\)|(?:List|Map|Set)\\.of\\(\\)|Collections\\.empty\\w{3,6}\\(\\)|Array\\.Empty<\\w{1,40}>\\(\\)|new\\s\\w{1,40}(?:<[\\w,\\s]{0,40}>)?\\(\\)|(?:list|dict|set|tuple|str)\\(\\)|array\\(\\)|Promise\\.resolve\\([^()\\n]{0,30}\\)|default|string\\.Empty|Decimal\\("?0"?\\))'
const RECORD = `\\{\\s{0,3}(?:["']?\\w{1,40}["']?\\s{0,3}(?::|=>)\\s{0,3}${DEFAULT}\\s{0,3},?\\s{0,3}){1,12}\\}`
const VALUE = `(?:${DEFAULT}|${RECORD})(?:\\s{1,3}(?:as|satisfies)\\s{1,3}[\\w.<>[\\]| ]{1,60})?`
const LOG =
  "(?:await\\s{1,3})?(?:this\\.|self\\.|@|\\$this->|_)?(?:console|logger|log|logging|Log|Logger|LOG|LOGGER|_logger|Rails\\.logger|Timber|slog|System\\.(?:out|err)|Console|winston|pino|debug|util|metrics?|stats|statsd|counter|Sentry|sentry_sdk|Bugsnag|Rollbar|Honeybadger|Raven|tracer|span)(?:\\.|->|::)\\w{1,20}\\([\\s\\S]{0,400}|(?:print|println|puts|warn|p|pp|printf|debugPrint|error_log|var_dump|echo|fmt\\.Print\\w{1,5}|log)\\b[\\s(][\\s\\S]{0,400}|\\w{1,20}\\.printStackTrace\\(\\)"
const STATEMENTS = [
  /^(?:pass|continue|break|return|\.\.\.|next|noop\(\)|undefined|null|nil|ignored?|_|e|err|error|ex|exception)$/,
  new RegExp(`^(?:return\\s{1,3})?${VALUE}$`),
  new RegExp(`^(?:return\\s{1,3})?${LOG}$`),
  new RegExp(
    `^(?:(?:const|let|var|val|final)\\s{1,3})?[\\w.$@\\[\\]>-]{1,80}\\s{0,3}:?=\\s{0,3}(?:${VALUE}|_?(?:e|err|error|ex|exception))$`,
  ),
  // Go: only the error goes, with empty values beside it.
  new RegExp(`^return\\s{1,3}(?:${DEFAULT}|\\w{1,40}\\{\\})(?:\\s{0,3},\\s{0,3}(?:${DEFAULT}|\\w{1,40}\\{\\})){0,4}$`),
  /^(?:return\s{1,3})?(?:void\s{1,3})?(?:0|_\s{0,3}=\s{0,3}\w{1,20})$/,
  /^(?:if\s{0,3}\((?:false|0)\)\s{0,3}(?:throw|raise)\b.{0,80}|(?:const|let|var)\s{1,3}\w{1,40}\s{0,3}=\s{0,3}\w{1,40})$/,
  /^\w[\w.]{0,40}\s{0,3}[+]=\s{0,3}0$/,
  /^unset\([^()]{0,60}\)$/,
]

// Longer ones do something, if only to a reader's patience.
const MAX_LENGTH = 20_000

// A default that is given under a condition is one.
const CONDITION =
  /^\s{0,200}(?:\}\s{0,3})?(?:else\s{0,3})?(?:if\s{0,3}\([^()\n]{0,120}\)\s{0,3}|if\s[^:\n{]{0,120}[:{]\s{0,3})?(?:\{(?=\s{0,3}$)|\}$)?/

/** Whether what a handler does comes to nothing: it is empty, gives a default, or only writes a line to a log. */
export function doesNothing(body: string): boolean {
  if (body.length > MAX_LENGTH) return false
  const plain = body.replace(/\/\/[^\n]{0,400}|\/\*|\*\/|^[ \t]{0,200}#[^\n]{0,400}/gm, " ")
  const statements = plain
    .split(/[;\n]/)
    .map(statement => statement.replace(CONDITION, "").trim())
    .filter(statement => statement !== "")
  return joined(statements).every(statement => STATEMENTS.some(form => form.test(statement)))
}

/** A call over several lines is one statement. */
function joined(statements: readonly string[]): string[] {
  const whole: string[] = []
  let depth = 0
  for (const statement of statements) {
    if (depth > 0) whole.push(`${whole.pop() ?? ""} ${statement}`)
    else whole.push(statement)
    depth += (statement.match(/[([{]/g)?.length ?? 0) - (statement.match(/[)\]}]/g)?.length ?? 0)
  }
  return whole
}

/** Whether it does nothing at all, not even a line to a log. */
export function isEmptyBody(body: string): boolean {
  return body.length < MAX_LENGTH && /^(?:\s|;|pass\b|\.\.\.|\/\*|\*\/|\/\/|#|null\b|nil\b|\(\))*$/.test(body)
}
