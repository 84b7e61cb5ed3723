import type { FileView } from "../file-view.ts"
import { addedLines } from "../source/added-lines.ts"
import { type Finding, perFile } from "../rule.ts"
import { hostOf, isPrivateHost, isReservedHost } from "../source/host.ts"

const URLS = /\b(?!data:)[a-z][a-z0-9+.-]{1,20}:\/\/([^\s"'`<>)\\]{1,300})/gi
// A browser fills in the protocol.
const WITHOUT_PROTOCOL = /["'`]\/\/((?:[a-z0-9-]{1,63}\.){1,6}[a-z]{2,20})/gi
const ADDRESSES = /["'`]((?:\d{1,3}\.){3}\d{1,3})(?=[:/"'`])/g
// Calls that connect name their host without a protocol.
const CONNECTED =
  /\b(?:Uri\.https?|connect|createConnection|lookup|resolve\w{0,5}|getByName|Dial\w{0,8}|gethostbyname\w{0,3}|getaddress)\s{0,3}\([^"'`\n]{0,60}["'`]((?:[a-z0-9-]{1,63}\.){1,5}[a-z]{2,20})(?=[:/"'`])/gi
const NAMES =
  /["'`]((?:[a-z0-9-]{1,63}\.){1,5}(?:com|net|org|io|dev|xyz|ru|cn|top|site|online|cloud|tk|cc|biz|sh|pw|ws))(?=[:/"'`])/gi
// In files that mix code and markup, comments are not told from the rest; what stands behind this runs in neither.
const REMARK = /^\s*\/\//
const PROSE = /\.(?:md|mdx|txt|rst|adoc|csv|tsv)$/

/** Hosts that the changed file did not name before: where data would go, or code come from. */
export const newHosts = perFile("new-hosts", file => {
  const known = file.before?.layer("text").toLowerCase() ?? ""
  const bare = addedLines(file, "bare")
  return addedLines(file, "text").flatMap(({ line, text }, index) => {
    const code = bare[index]?.text ?? text
    return hostsIn(text)
      .filter(({ host }) => !isReservedHost(host) && !known.includes(host))
      .map(({ host, certain }): Finding => {
        const serious =
          certain &&
          !isPrivateHost(host) &&
          !file.isTest &&
          !PROSE.test(file.folded.base) &&
          !(file.language === "javascript" && REMARK.test(text)) &&
          code.toLowerCase().includes(host)
        return found(file, { line, host, serious })
      })
  })
})

type Place = { readonly line: number; readonly host: string; readonly serious: boolean }

function found({ change }: FileView, { line, host, serious }: Place): Finding {
  return { verdict: serious ? "deny" : "warn", path: change.path, line, what: `names the new host ${host}` }
}

function hostsIn(text: string): { readonly host: string; readonly certain: boolean }[] {
  const matches = (pattern: RegExp, certain: boolean) =>
    [...text.matchAll(pattern)].map(match => ({ host: hostOf(match[1] ?? ""), certain }))
  return [
    ...matches(URLS, true),
    ...matches(WITHOUT_PROTOCOL, true),
    ...matches(ADDRESSES, true),
    ...matches(CONNECTED, true),
    ...matches(NAMES, false),
  ].filter(({ host }) => host !== "")
}
