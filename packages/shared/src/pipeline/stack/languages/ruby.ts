import { makeFrame } from "../frames/make-frame.ts"
import type { ParsedFrame, StackLine, StackParser } from "../stack-parser.ts"

/** MRI, JRuby and TruffleRuby, with both quotation styles, and Rails' backtraces with the gem in front. */
export const ruby: StackParser = {
  language: "ruby",
  aliases: ["ruby", "rails"],
  recognises: lines => lines.reduce((sum, line) => sum + (readFrame(line) === null ? 0 : 2), 0),
  parse,
  isInApp,
  isCompiled: () => false,
}

/** The interpreter prints to a terminal with the oldest call first, numbered downwards, and the error's own line last. */
function parse(lines: readonly StackLine[]): readonly ParsedFrame[] {
  const frames = lines.map(readFrame).filter(frame => frame !== null)
  const numbered = lines.filter(line => /^\d{1,5}: from /.test(line.text)).length
  return numbered > 0 && numbered >= frames.length - 2 ? frames.toReversed() : frames
}

const IN = /:(\d{1,9}):in\s{1,4}[`'‘](.*?)['’]/
const FILE =
  /\.(?:rb|rbx?|erb|haml|slim|rake|ru|thor|jbuilder|builder|gemspec|arb|axlsx|rabl)$|(?:^|\/)(?:Rakefile|Gemfile|Capfile|Guardfile)$/
const GEM = /^([\w.-]{1,100}) \((\d[\w.-]{0,60})\) /

function readFrame(line: StackLine): ParsedFrame | null {
  const start = /^(?:\d{1,5}: )?from |^(?:#\d{1,5}|#|\d{1,5}:|\["|"|')\s{0,4}/.exec(line.text)?.[0] ?? ""
  const text = line.text.slice(start.length).replace(/^at (?=\S+:\d)/, "")
  const match = IN.exec(text)
  if (match !== null) {
    const file = text.slice(0, match.index).replace(GEM, "")
    return isPath(file) ? makeFrame(line, match[2], { file, line: match[1] }) : null
  }
  const top = /^(\S.{0,500}?):(\d{1,9})(?::in (?:<.{1,60}>|\w+))?["',\]]{0,3}$/.exec(text)
  const file = (top?.[1] ?? "").replace(GEM, "")
  return top !== null && FILE.test(file) && isPath(file) ? makeFrame(line, null, { file, line: top[2] }) : null
}

function isPath(file: string): boolean {
  return file !== "" && (!/\s/.test(file) || /^[/~.]|^[A-Za-z]:[\\/]|^\(eval|^<internal/.test(file))
}

// Installed gems, the interpreter's library in any of its homes, and the wrappers that installers put into bin folders.
const DEPENDENCY =
  /(?:^|[\\/])(?:gems|vendor[\\/](?:bundle|cache|ruby)|bundler[\\/]gems|rubygems|site_ruby|vendor_ruby)[\\/]|[\\/](?:j|truffle)?ruby[\\/-]?(?:\d[\w.-]{0,20}[\\/])?lib[\\/]|[\\/]lib[\\/](?:j?ruby|truffle)[\\/]|^(?:\/usr(?:\/local)?(?:\/bundle)?|\/opt\/[\w.-]{1,40}|[^:]{0,200}\/\.(?:rbenv|rvm|asdf)[^:]{0,200})\/s?bin\/|^uri:classloader:|^org\/jruby\/|^jar:|^<internal:|^\(|^-e$|^resource:\/truffle/

function isInApp({ file, raw }: ParsedFrame): boolean {
  if (file === null || DEPENDENCY.test(file)) return false
  return !/(?:^|\s)[\w.-]{1,100} \(\d[\w.-]{0,60}\) [^\s:]{1,400}:\d/.test(raw)
}
