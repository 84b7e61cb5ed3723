import { makeFrame } from "../frames/make-frame.ts"
import type { ParsedFrame, StackLine, StackParser } from "../stack-parser.ts"

/** CPython, PyPy, exception groups, faulthandler, IPython, Rich and Django's older debug text. */
export const python: StackParser = {
  language: "python",
  aliases: ["python", "python3", "django"],
  recognises(lines) {
    const count = lines.reduce((sum, line, at) => sum + (readFrame(line, lines[at + 1]) === null ? 0 : 2), 0)
    if (count === 0) return 0
    // The message of a failed Spark job is a whole stack of the JVM, yet the error is Python's.
    if (lines.some(line => line.text.startsWith("py4j.protocol."))) return count + 2 * lines.length
    return count + (lines.some(line => HEADER.test(line.text)) ? 1 : 0)
  },
  parse: readTracebacks,
  isInApp,
  isCompiled: () => false,
}

const HEADER = /Traceback \(most recent call last\)/
const NEWEST_FIRST = /\(most recent call first\)/
const CHAINED =
  /^(?:During handling of the above exception, another exception occurred|The above exception was the direct cause of the following exception)/

/**
 * Python prints the oldest call first and the final error last, we the other way round. Tracebacks that are chained are
 * turned round; those of one exception group stay in the order of the text, below the group's own.
 */
function readTracebacks(lines: readonly StackLine[]): readonly ParsedFrame[] {
  const chain: ParsedFrame[][][] = [[[]]]
  let isNewestFirst = false
  lines.forEach((line, at) => {
    if (CHAINED.test(line.text) && !isGrouped(line)) chain.push([[]])
    if (HEADER.test(line.text)) chain.at(-1)?.push([])
    if (NEWEST_FIRST.test(line.text)) isNewestFirst = true
    const frame = readFrame(line, lines[at + 1])
    if (frame !== null) chain.at(-1)?.at(-1)?.push(frame)
  })
  if (isNewestFirst) return chain.flat(2)
  return chain.toReversed().flatMap(link => link.flatMap(traceback => traceback.toReversed()))
}

function isGrouped(line: StackLine): boolean {
  return /^\s*\|/.test(line.raw)
}

function readFrame(line: StackLine, next: StackLine | undefined): ParsedFrame | null {
  return readQuoted(line, next) ?? readIPython(line, next) ?? readRich(line)
}

function readQuoted(line: StackLine, next: StackLine | undefined): ParsedFrame | null {
  // Without quotation marks after HTML was stripped, and without the word on Django's own page.
  const bare = /^(?:File ([^\s",]{1,400})|([^\s",]{1,400}\.py)), line (\d{1,9})(?:, in (.*))?$/.exec(line.text)
  if (bare !== null) return makeFrame(line, callName(bare[4]), { file: bare[1] ?? bare[2], line: bare[3] })
  const at = line.text.indexOf('File "')
  if (at < 0 || (at > 0 && !/\s$/.test(line.text.slice(0, at)))) return null
  const end = line.text.indexOf('"', at + 6)
  if (end < 0) return null
  const rest = line.text.slice(end + 1)
  const numbered = /^, line (\d{1,9})(?:,? in (.*))?/.exec(rest)
  const file = line.text.slice(at + 6, end)
  if (numbered !== null) return makeFrame(line, callName(numbered[2]), { file, line: numbered[1] })
  const debug = /^ in (\S.*)/.exec(rest)
  const number = /^(\d{1,9})\.\s/.exec(next?.text ?? "")
  return debug === null || number === null ? null : makeFrame(line, callName(debug[1]), { file, line: number[1] })
}

/** `File ~/shop/orders.py:12, in place(order)`, and the older `~/shop/orders.py in place(order)` above an arrow. */
function readIPython(line: StackLine, next: StackLine | undefined): ParsedFrame | null {
  const modern = /^(?:File |Cell )(\S[^:"]{0,400}):(\d{1,9})(?:, in (.*))?$/.exec(line.text)
  if (modern !== null) return makeFrame(line, callName(modern[3]), { file: modern[1], line: modern[2] })
  const cell = /^(?:Input )?(Cell In ?\[\d{1,6}\]), line (\d{1,9})(?:, in (.*))?$/.exec(line.text)
  if (cell !== null) return makeFrame(line, callName(cell[3]), { file: cell[1], line: cell[2] })
  const older = /^((?:<ipython-input-|~?\/|[A-Za-z]:\\)\S{1,400}) in (\S.{0,400})$/.exec(line.text)
  if (older === null || next === undefined || !/^(?:-{1,8}> ?)?\d{1,9}\b/.test(next.text)) return null
  return makeFrame(line, callName(older[2]), { file: older[1] })
}

/** `/shop/cart.py:12 in total`, and pytest's `shop/cart.py:12: in total` and `shop/cart.py:12: ValueError`. */
function readRich(line: StackLine): ParsedFrame | null {
  const match = /^(\S{1,400}\.pyw?):(\d{1,9})(?: in (\S{1,200})\s*│?|: in (\S{1,200})|: [A-Z]\w{0,80}|:)$/.exec(
    line.text,
  )
  return match === null ? null : makeFrame(line, match[3] ?? match[4], { file: match[1], line: match[2] })
}

/** Without the arguments that IPython prints, and without what follows where a log put several lines on one. */
function callName(printed = ""): string | null {
  if (/^(?:top-level )?template\b|^block "/.test(printed)) return printed
  return /^[^\s(]{1,400}/.exec(printed)?.[0] ?? null
}

const DEPENDENCY_FOLDER =
  /(?:^|[\\/])(?:site-packages|dist-packages|__pypackages__|lib-python|lib_pypy|\.tox|python\d(?:\.\d{1,2})?\.zip|[^\\/]{1,100}\.egg|\.vscode(?:-server)?[\\/]extensions)(?:[\\/]|$)/
// The standard library: /usr/lib/python3.12/…, /opt/conda/lib/python3.9/…, C:\Python39\lib\…, Lambda's /var/lang and /var/runtime.
const STANDARD_LIBRARY =
  /(?:^|[\\/])lib(?:64|rary)?[\\/](?:pymodules[\\/])?(?:python\d|pypy\d?)(?:\.\d{1,2}){0,2}t?[\\/]|[\\/](?:python|anaconda|miniconda|miniforge)[\d._-]{0,10}(?:[\\/]envs[\\/][^\\/]{1,60})?[\\/]lib[\\/]|^\/var\/(?:runtime|lang)\/|^\/usr\/share\/py(?:thon|shared)/i
// Console scripts that an installer writes have no extension and stand in a bin folder.
const SCRIPT = /[\\/](?:bin|Scripts)[\\/][^\\/.]{1,60}(?:-script\.py|\.exe[\\/]__main__\.py)?$/
// Compiled extensions name their source relative to where they were built.
const CYTHON = /^[^\\/~.][^:]{0,300}\.p(?:yx|xd|xi)$/

function isInApp({ file }: ParsedFrame): boolean {
  if (file === null || file.startsWith("<") || /^external[\\/]|\.runfiles[\\/](?:pip_|pypi|rules_python)/.test(file))
    return false
  return !DEPENDENCY_FOLDER.test(file) && !STANDARD_LIBRARY.test(file) && !SCRIPT.test(file) && !CYTHON.test(file)
}
