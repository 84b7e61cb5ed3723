import { decodeEntities } from "@auto-triage/shared/text/testing/markdown-oracle"

/** What GitHub makes of decoded text, wherever it stands outside of code. */
const RECOGNISED = /(?<![\w/])@[\p{L}\p{N}_-]|(?<!\w)#\d|GH-\d|:\/\/|www\.|:[a-z+-]+:/iu

/**
 * Lines of a job summary that hold more than the product's own markup: raw HTML but for folded sections, images, links to
 * anywhere but `hosts`, mentions, references. `hosts` are written as they stand in links.
 */
export function activeMarkdown(markdown: string, hosts: readonly string[]): readonly string[] {
  return withoutFences(markdown.split("\n"))
    .map(line => ({ line, rest: withoutCode(withoutLinks(line, hosts)).replace(/<\/?(?:details|summary)>/g, "") }))
    .filter(({ rest }) => /[<`]|!\[|\]\(/.test(rest) || RECOGNISED.test(decodeEntities(rest)))
    .map(({ line }) => line)
}

function withoutFences(lines: readonly string[]): readonly string[] {
  let fence: string | null = null
  return lines.filter(line => {
    const mark = /^`{3,}/.exec(line)?.[0] ?? null
    if (fence === null && mark !== null) fence = mark
    else if (fence !== null && mark !== null && line.trim() === mark && mark.length >= fence.length) fence = null
    else return fence === null
    return false
  })
}

function withoutLinks(line: string, hosts: readonly string[]): string {
  return line.replace(/\]\(<([^<>]*)>\)/g, (link, url: string) =>
    hosts.some(host => url.startsWith(host)) ? "]" : link,
  )
}

/** Code spans end at the next run of backticks of the same length. */
function withoutCode(line: string): string {
  let rest = ""
  let from = 0
  for (const run of line.matchAll(/`+/g)) {
    if (run.index < from) continue
    const after = run.index + run[0].length
    const close = [...line.slice(after).matchAll(/`+/g)].find(other => other[0].length === run[0].length)
    if (close === undefined) continue
    rest += line.slice(from, run.index)
    from = after + close.index + close[0].length
  }
  return rest + line.slice(from)
}
