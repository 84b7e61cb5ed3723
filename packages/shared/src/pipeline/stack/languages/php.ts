import { makeFrame } from "../frames/make-frame.ts"
import { readLocation } from "../frames/read-location.ts"
import type { ParsedFrame, StackLine, StackParser } from "../stack-parser.ts"

/** PHP's own traces, Xdebug's, Laravel's and Symfony's consoles, and the place of the throw, which no numbered frame names. */
export const php: StackParser = {
  language: "php",
  aliases: ["php", "laravel", "symfony"],
  recognises: lines =>
    lines.reduce((sum, line) => sum + (readFrame(line) === null ? 0 : 2), 0) + (thrown(lines).length > 0 ? 1 : 0),
  parse,
  isInApp,
  isCompiled: () => false,
}

function parse(lines: readonly StackLine[]): readonly ParsedFrame[] {
  const frames: ParsedFrame[] = []
  let header: ParsedFrame | null = null
  lines.forEach((line, at) => {
    header = readThrow(line) ?? header
    const frame = readFrame(line) ?? readWrapped(line, lines[at - 1])
    if (frame === null) return
    if (header !== null && line.text.startsWith("#0 ")) {
      if (!isSame(header, frame)) frames.push(header)
      header = null
    }
    frames.push(frame)
  })
  return frames.length > 0 ? frames : thrown(lines).slice(0, 1)
}

function thrown(lines: readonly StackLine[]): readonly ParsedFrame[] {
  return lines.map(readThrow).filter(frame => frame !== null)
}

function isSame(one: ParsedFrame, other: ParsedFrame): boolean {
  return one.file === other.file && one.line === other.line
}

const PHP_FILE = /\.(?:php\d?|phtml|phar|inc|module|install|theme|twig|tpl|ctp)$/i
// `PHP Fatal error:  Uncaught X: … in /a.php:12`, `(code: 0): … at /a.php:12)` of Monolog, `thrown in /a.php on line 12`.
const THROWN =
  /^(?:PHP )?(?:Fatal error|Warning|Notice|Parse error|Deprecated|Recoverable|Next |thrown in )|Uncaught |Exception|Error\b/
const THROW_PLACE = /\.(?:php\d?|phtml|inc|module)(?=:\d| on line \d)/

function readThrow(line: StackLine): ParsedFrame | null {
  if (!THROWN.test(line.text) || /^(?:#\d|at )/.test(line.text)) return null
  const extension = THROW_PLACE.exec(line.text)
  if (extension === null) return null
  const end = extension.index + extension[0].length
  const before = line.text.slice(0, end)
  const start = Math.max(before.lastIndexOf(" in "), before.lastIndexOf(" at "), before.startsWith("in ") ? -1 : -2)
  const number = /^(?::| on line )(\d{1,9})/.exec(line.text.slice(end))?.[1]
  return start < -1 ? null : makeFrame(line, null, { file: before.slice(start === -1 ? 3 : start + 4), line: number })
}

function readFrame(line: StackLine): ParsedFrame | null {
  const text = line.text
  return readNumbered(line, text) ?? readXdebug(line, text) ?? readSymfony(line, text) ?? readCollision(line, text)
}

function readNumbered(line: StackLine, text: string): ParsedFrame | null {
  const start = /^#\d{1,5}:? {1,8}/.exec(text)
  if (start === null) return null
  const rest = text.slice(start[0].length)
  if (rest.startsWith("{main}")) return makeFrame(line, "{main}", {})
  if (rest.startsWith("[internal function]")) return makeFrame(line, callName(rest.slice(rest.indexOf(":") + 1)), {})
  const place = /\((\d{1,9})\)(?: : (?:eval\(\)'d code|runtime-created function)(?:\(\d{1,9}\))?)?(?::|$)/.exec(rest)
  if (place !== null && !rest.slice(0, place.index).includes(": ")) {
    const after = rest.slice(place.index + place[0].length)
    return makeFrame(line, callName(after), { file: rest.slice(0, place.index), line: place[1] })
  }
  const colon = /^(\S.{0,400}?\.php):(\d{1,9})(?:\s|$)(.*)/.exec(rest)
  if (colon !== null) return makeFrame(line, callName(colon[3] ?? ""), { file: colon[1], line: colon[2] })
  const called = rest.lastIndexOf(" called at [")
  if (called < 0) return null
  const { file, line: number } = readLocation(rest.slice(called + 12).replace(/\]$/, ""))
  return makeFrame(line, callName(rest.slice(0, called)), { file, line: number })
}

/** `PHP   2. Acme\Cart->total($tax = 1) /srv/cart.php:12`. */
function readXdebug(line: StackLine, text: string): ParsedFrame | null {
  const start = /^(?:PHP {1,8})?\d{1,4}\. /.exec(text)
  const place = / (\/\S{1,400}|[A-Za-z]:[\\/]\S{1,400}):(\d{1,9})$/.exec(text)
  if (start === null || place === null || !PHP_FILE.test(place[1] ?? "")) return null
  return makeFrame(line, callName(text.slice(start[0].length, place.index)), { file: place[1], line: place[2] })
}

/** `at Acme\Cart->total() in /srv/cart.php line 12`, `Acme\Cart->total() at /srv/cart.php:12`, `at /srv/cart.php:12`. */
function readSymfony(line: StackLine, text: string): ParsedFrame | null {
  const place = /(?:^| )(?:in|at) (\S{1,400}\.(?:php\d?|phtml|inc|module|twig))(?::| line | \(line )(\d{1,9})\)?$/.exec(
    text,
  )
  if (place === null) return null
  const call = text.slice(0, place.index).replace(/^at /, "")
  if (call !== "" && !/^(?:[\w\\{}@.$/]{1,300}(?:->|::))?[\w{}\\]{1,120}\(.*\)$/.test(call)) return null
  return makeFrame(line, callName(call), { file: place[1], line: place[2] })
}

/** `at Acme\Kernel->boot()` with `(/srv/shop/src/Kernel.php:12)` on the next line. */
function readWrapped(line: StackLine, previous: StackLine | undefined): ParsedFrame | null {
  const place = /^\((\S{1,400}\.(?:php\d?|phtml|inc|module)):(\d{1,9})\)$/.exec(line.text)
  if (place === null || previous === undefined || !previous.text.startsWith("at ")) return null
  return makeFrame(line, callName(previous.text.slice(3)), { file: place[1], line: place[2] })
}

/** Laravel's console: a number of its own, then `app/Http/Cart.php:12`, with the call on the next line. */
function readCollision(line: StackLine, text: string): ParsedFrame | null {
  const match = /^(?:\d{1,4} -|\d{1,4}|\+\d{1,4})\s{1,8}([\w./\\:-]{1,400}\.php):(\d{1,9})$/.exec(text)
  return match === null ? null : makeFrame(line, null, { file: match[1], line: match[2] })
}

function callName(text: string): string | null {
  const call = text.trim().replaceAll("\\\\", "\\")
  const open = call.indexOf("(")
  return (open < 0 ? call : call.slice(0, open)) || null
}

// Composer's folder, PEAR, archives, and the cores of the systems that are installed by copying.
const DEPENDENCY =
  /(?:^|[\\/])vendor[\\/]|^\/usr\/(?:share|lib)\/(?:php|pear)|^phar:|[\\/](?:wp-includes|wp-admin)[\\/]|[\\/]core[\\/](?:lib[\\/]Drupal|modules|includes)[\\/]|^\[|^<|^Command line code|[\\/]bin[\\/](?:composer|phpunit|drush|wp)$/

function isInApp({ file }: ParsedFrame): boolean {
  return file !== null && !DEPENDENCY.test(file)
}
