import { posix } from "node:path"
import type { Fault } from "./fault.ts"

/** The text of a file of the repository, "" for a folder, null where there is nothing at that path. */
export type Lookup = (path: string) => string | null

/** Links of a Markdown file that lead to no file of the repository, or to no heading of it. */
export function markdownLinkFaults(path: string, text: string, lookup: Lookup): Fault[] {
  return withoutCode(text).flatMap((line, index) =>
    targets(line).flatMap(target => {
      const reason = brokenBecause(path, target, { text, lookup })
      return reason === null
        ? []
        : [{ file: path, line: index + 1, rule: "markdown-link", message: `${target}: ${reason}` }]
    }),
  )
}

/** Files of the repository that a Markdown file links to, as paths from its root; whether they exist is not asked. */
export function markdownLinkTargets(path: string, text: string): string[] {
  return withoutCode(text)
    .flatMap(targets)
    .filter(target => !SCHEME.test(target) && !target.startsWith("#"))
    .map(target => resolveFrom(path, target.split("#", 1)[0] ?? ""))
}

const SCHEME = /^[a-z][a-z0-9+.-]*:/i

function resolveFrom(path: string, file: string): string {
  return posix.normalize(posix.join(posix.dirname(path), decodeURIComponent(file)))
}

function brokenBecause(path: string, target: string, from: { text: string; lookup: Lookup }): string | null {
  if (SCHEME.test(target)) return null
  const [file = "", anchor] = target.split("#", 2)
  const resolved = file === "" ? path : resolveFrom(path, file)
  if (resolved.startsWith("..")) return "outside of the repository"
  const found = file === "" ? from.text : from.lookup(resolved.replace(/\/$/, ""))
  if (found === null) return "no such file"
  if (anchor === undefined || !resolved.endsWith(".md")) return null
  return headings(found).includes(anchor.toLowerCase()) ? null : `no such heading in ${resolved}`
}

function targets(line: string): string[] {
  const inline = Array.from(line.matchAll(/\]\(<?([^\s()<>]+)>?(?: "[^"]*")?\)/g), match => match[1] ?? "")
  const definition = /^ {0,3}\[[^\]]+\]: *(\S+)/.exec(line)?.[1]
  const source = Array.from(line.matchAll(/\b(?:src|href)="([^"]+)"/g), match => match[1] ?? "")
  return [...inline, ...source, ...(definition === undefined ? [] : [definition])]
}

// Line by line, with fenced and inline code emptied, so that lines keep their numbers.
function withoutCode(text: string): string[] {
  let fence: string | undefined
  return text.split("\n").map(line => {
    const mark = /^\s*(```|~~~)/.exec(line)?.[1]
    if (mark !== undefined && (fence === undefined || fence === mark)) {
      fence = fence === undefined ? mark : undefined
      return ""
    }
    return fence === undefined ? line.replace(/`[^`]*`/g, "") : ""
  })
}

// GitHub's way to name a heading: lower case, punctuation dropped, spaces to hyphens, a number for a repeated one.
function headings(text: string): string[] {
  const seen = new Map<string, number>()
  return text.split("\n").flatMap(line => {
    const title = /^#{1,6} +(\S.*)$/.exec(line)?.[1]
    if (title === undefined) return Array.from(line.matchAll(/<a (?:id|name)="([^"]+)"/g), match => match[1] ?? "")
    const words = title.replace(/\]\([^)]*\)/g, "").toLowerCase()
    const slug = words
      .replace(/[^\p{L}\p{N}\s_-]/gu, "")
      .trim()
      .replace(/\s/g, "-")
    const count = seen.get(slug) ?? 0
    seen.set(slug, count + 1)
    return [count === 0 ? slug : `${slug}-${count}`]
  })
}
