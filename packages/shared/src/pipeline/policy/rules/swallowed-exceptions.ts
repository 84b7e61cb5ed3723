import type { FileView } from "../file-view.ts"
import { doesNothing, isEmptyBody } from "../handlers/does-nothing.ts"
import { findHandlers } from "../handlers/find-handlers.ts"
import { type Handler, isBroad, takesType } from "../handlers/handler.ts"
import type { PolicyContext } from "../policy-context.ts"
import { type Finding, perFile, type Rule } from "../rule.ts"
import { introduced } from "../source/introduced.ts"
import { tokenRule } from "../source/token-rule.ts"
import { ASSERTIONS } from "../tests/test-syntax.ts"

const what = "an error is made to vanish"

/** Short forms that drop an error without a handler. */
const shortForms = tokenRule("swallowed-exceptions", [
  {
    pattern: /\bfinally\s{0,9}\{\s{0,40}(?:return|continue|break)\b/g,
    languages: ["javascript", "java", "csharp", "kotlin"],
    edited: "deny",
    what,
  },
  {
    pattern: /\brunCatching\s{0,3}\{[^{}]{0,300}\}\s{0,9}\.\s{0,9}get\w{1,12}|\.getOr(?:Null|Default|Else)\s{0,3}[({]/g,
    languages: ["kotlin"],
    what,
  },
  { pattern: /\brunCatching\s{0,3}\{[^{}\n]{0,300}\}[ \t]{0,3}$/gm, languages: ["kotlin"], what },
  { pattern: /\bfinally\s{0,3}:\s{0,60}(?:return|continue|break)\b/g, languages: ["python"], edited: "deny", what },
  {
    pattern: /^[ \t]{0,80}ensure\s{1,60}return\b|\bsuppress\s{0,3}\(\s{0,3}(?:StandardError|Exception)/gm,
    languages: ["ruby"],
    edited: "deny",
    what,
  },
  {
    pattern:
      /\)\s{0,3}\.\s{0,3}ignore\s{0,3}\(\s{0,3}\)|\bonError\s{0,3}\(\s{0,3}\([^()\n]{0,40}\)\s{0,3}(?:=>\s{0,3}null\b|\{\s{0,3}\})/g,
    languages: ["dart"],
    what,
  },
  { pattern: /\btry\?\s/g, languages: ["swift"], what },
  { pattern: /(?<![\w@$>"'])@(?=[a-z_]\w{1,40}\s{0,3}\(|\$)/g, languages: ["php"], what },
  {
    pattern:
      /\bdefer\s{1,3}func\s{0,3}\(\)\s{0,3}\{\s{0,40}(?:_\s{0,3}=\s{0,3})?recover\(\)\s{0,40}\}|^[ \t]{0,40}(?:_\s{0,3},\s{0,3})?_\s{0,3}=\s{0,3}err\b/gm,
    languages: ["go"],
    edited: "deny",
    what,
  },
  {
    pattern:
      /\bOn\s{1,3}Error\s{1,3}Resume\s{1,3}Next\b|\breturn_exceptions\s{0,3}=\s{0,3}True\b|\bPromise\.allSettled\b/g,
    languages: ["csharp", "python", "javascript"],
    verdict: "warn",
    what: "errors become values",
  },
  {
    pattern:
      /^[ \t]{0,40}_\s{0,3}=\s{0,3}\w[\w.]{0,80}\.(?:Scan|Exec|ExecContext|Commit|Save|Decode|Unmarshal|Write|Send)\(/gm,
    languages: ["go"],
    inTests: "pass",
    what,
  },
  {
    pattern: /,\s{0,3}_\s{0,3}:?=\s{0,3}\w[\w.]{0,80}\(|^[ \t]{0,40}_\s{0,3}=\s{0,3}\w[\w.]{0,80}\(/gm,
    languages: ["go"],
    inTests: "pass",
    verdict: "warn",
    what: "an error may be dropped",
  },
])

const CHECKED = /,\s{0,3}err\s{0,3}:?=\s{0,3}(\w[\w.]{0,80}\()/g
const DROPPED = /,\s{0,3}_\s{0,3}:?=\s{0,3}(\w[\w.]{0,80}\()/g

/** A call in Go whose error was looked at and is thrown away now. */
const dropped = perFile("swallowed-exceptions", file => {
  if (file.language !== "go" || file.isTest || file.before === null || file.after === null) return []
  const [was, is] = [callsOf(file.before.layer("code")), callsOf(file.after.layer("code"))]
  const lost = new Set([...was].filter(([call, count]) => (is.get(call) ?? 0) < count).map(([call]) => call))
  return introduced(file, DROPPED, "code")
    .filter(({ match }) => lost.has(match[1] ?? ""))
    .map(({ line }): Finding => ({ verdict: "deny", path: file.change.path, line, what }))
})

/** How often each call's error is looked at. */
function callsOf(text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const [, call = ""] of text.matchAll(CHECKED)) counts.set(call, (counts.get(call) ?? 0) + 1)
  return counts
}

const handlers = perFile("swallowed-exceptions", (file, context) => {
  if (file.after === null) return []
  const { lineAt } = file.after
  const known = new Set(handlersOf(file, "before").map(fingerprint))
  return handlersOf(file, "after")
    .filter(handler => touches(file, handler) && doesNothing(handler.body) && !known.has(fingerprint(handler)))
    .map((handler): Finding => ({
      verdict: weigh(handler, file, context),
      path: file.change.path,
      line: lineAt(handler.start) + 1,
      what: isEmptyBody(handler.body)
        ? "an exception is swallowed"
        : "an exception becomes a default or a line in a log",
    }))
})

/** Errors that are caught and forgotten: then nothing is reported, and nothing is fixed. */
export const swallowedExceptions: Rule = {
  name: "swallowed-exceptions",
  judge: (files, context) => [handlers, dropped, shortForms].flatMap(rule => rule.judge(files, context)),
}

function handlersOf(file: FileView, side: "before" | "after"): readonly Handler[] {
  const text = file[side]
  return text === null ? [] : findHandlers(text, file.language)
}

function fingerprint({ types, body, guarded }: Handler): string {
  return [types.join(), body, guarded].map(part => part.slice(0, 1_000).replace(/\s+/g, " ").trim()).join("\0")
}

function touches({ after, added }: FileView, handler: Handler): boolean {
  if (after === null) return false
  const last = after.lineAt(handler.end - 1)
  for (let line = after.lineAt(handler.start); line <= last; line++) if (added().has(line)) return true
  return false
}

function weigh(handler: Handler, file: FileView, { error }: PolicyContext): Finding["verdict"] {
  // A test may tidy up without caring whether there was something.
  if (file.isTest) return handler.guarded.search(ASSERTIONS) >= 0 ? "deny" : "warn"
  // In Go, to give the error on is the rule, and `err != nil` names no type.
  if (isBroad(handler) || isEmptyBody(handler.body)) return "deny"
  return error !== null && takesType(handler, error.type) ? "deny" : "warn"
}
