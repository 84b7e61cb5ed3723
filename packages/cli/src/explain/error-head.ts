import { stripLogPrefix } from "@auto-triage/shared/pipeline/stack/lines/strip-log-prefix"

export type ErrorHead = { readonly type: string | null; readonly message: string | null }

const LONGEST = 2_300
const ERROR_NAME =
  /(?:Error|Exception|Failure|Fault|Throwable|Interrupt|NotFound|DoesNotExist|Timeout|Expired|Denied)$|^[A-Za-z_]\w*(?:\.\w+){0,12}\.(?!State$)[A-Z]\w*$/

// How runtimes announce an error. Each is anchored or bounded; the first that fits a line wins.
const HEADS: readonly RegExp[] = [
  // Elixir: ** (KeyError) key :x not found
  /^(?:\*\* )?\((?<type>[A-Z][\w.]{0,200})\) (?<message>.*)$/,
  // Apple: *** Terminating app due to uncaught exception 'X', reason: 'y'
  /^(?:\*{3} )?Terminating app due to uncaught exception '(?<type>\w{1,200})', reason: '(?<message>.*?)'?$/,
  /^Exception Type: {1,8}(?<type>\S{1,100})(?<message>.*)$/,
  // PHP: Uncaught X: y in /a.php:12, and Monolog's (X(code: 0): y at /a.php:12)
  /\bUncaught (?<type>[\w\\]{1,200}): (?<message>.{0,2000}?) in \S{1,400}\.php(?::| on line )\d/,
  /\((?<type>[\w\\]{1,200})\(code: \S{1,20}\): (?<message>.{0,2000}?) at \S{1,400}\.php:\d/,
  // Ruby: X (message): and a.rb:3:in `f': message (X)
  /^(?<type>[A-Z]\w{0,80}(?:Error|Exception)|[A-Z]\w{0,80}(?:::[A-Z]\w{0,80}){1,9}) \((?<message>.*)\):?$/,
  /^\S{1,400}:\d{1,9}:in [`'][^']{1,200}': (?<message>.*) \((?<type>[A-Z][\w:]{1,200})\)$/,
  // Go and Rust
  /^(?<type>panic|fatal error): (?<message>.*)$/,
  /^thread '[^']{0,200}' (?:\(\d{1,9}\) )?(?<type>panicked) at '(?<message>.*)', \S{1,400}$/,
  /^thread '[^']{0,200}' (?:\(\d{1,9}\) )?(?<type>panicked) at \S{1,400}:\d{1,9}:(?<message>)$/,
  // Flutter: The following X was thrown building Cart:
  /^The following (?<type>\w{1,200}) was thrown\b[^:]{0,300}:(?<message>)$/,
]
// Nearly everybody: `Type: message`.
const NAMED =
  /^(?:Exception in thread "[^"]{0,200}" |Unhandled [Ee]xception[.:] |Uncaught (?:\(in promise\):? )?|Fatal Exception: |---> )?(?<type>[\w$.\\:]{0,300}[\w$])(?: \[\w{1,80}\])?(?:: (?<message>.*))?$/

/**
 * Type and message of the error in a bare text, as far as its runtime's words tell. Python prints them last, everybody else
 * first.
 */
export function errorHead(text: string): ErrorHead {
  const lines = [...text.slice(0, 40_000).split("\n").slice(0, 80), ...text.slice(-20_000).split("\n").slice(-8)].map(
    line => stripLogPrefix(line.slice(0, LONGEST)),
  )
  const heads = lines.flatMap((line, at) => readHead(line, lines[at + 1] ?? "") ?? [])
  const isPython = lines.some(line => line.startsWith("Traceback (most recent call last)"))
  return (isPython ? heads.at(-1) : heads[0]) ?? { type: null, message: null }
}

function readHead(line: string, next: string): ErrorHead | null {
  const found = HEADS.map(head => head.exec(line)?.groups).find(groups => groups !== undefined) ?? readNamed(line)
  if (found === undefined) return null
  const message = found["message"]?.trim() ?? ""
  return {
    type: found["type"]?.replaceAll("\\\\", "\\") ?? null,
    message: message === "" && line.endsWith(":") ? next : message || null,
  }
}

function readNamed(line: string): Record<string, string | undefined> | undefined {
  const found = NAMED.exec(line)?.groups
  return found !== undefined && ERROR_NAME.test(found["type"] ?? "") ? found : undefined
}
