import type { FileView } from "../file-view.ts"
import { findHandlers } from "../handlers/find-handlers.ts"
import { type Handler, isBroad } from "../handlers/handler.ts"
import { type Finding, perFile } from "../rule.ts"

const RETHROW =
  /\b(?:throw|raise|rethrow|reject|panic|return\s{1,3}(?:nil\s{0,3},\s{0,3})?(?:err|fmt\.Errorf|errors\.\w{1,10}))\b/

/** Handlers that take more than before, or that no longer hand on what they took. */
export const broadenedHandlers = perFile("broadened-handlers", file => {
  if (file.before === null || file.after === null || file.hunks().length === 0) return []
  const was = findHandlers(file.before, file.language)
  const is = findHandlers(file.after, file.language)
  if (was.length === is.length) return is.flatMap((handler, index) => compare(file, was[index], handler))
  if (is.length < was.length) return []
  const isNew = is.filter(handler => isTouched(file, handler) && !was.some(old => old.body === handler.body))
  return isNew.map(handler =>
    found(file, handler, { verdict: "warn", what: "exceptions are handled where they were not" }),
  )
})

function compare(file: FileView, was: Handler | undefined, is: Handler): Finding[] {
  if (was === undefined || (was.body === is.body && was.types.join() === is.types.join())) return []
  if (!isBroad(was) && isBroad(is))
    return [found(file, is, { verdict: "deny", what: "a handler takes every exception" })]
  if (RETHROW.test(was.body) && !RETHROW.test(is.body))
    return [found(file, is, { verdict: "deny", what: "a handler no longer hands the exception on" })]
  const more = is.types.some(type => !was.types.includes(type)) && is.types.length >= was.types.length
  return more ? [found(file, is, { verdict: "warn", what: "a handler takes other exceptions" })] : []
}

function isTouched({ after, added }: FileView, handler: Handler): boolean {
  return after !== null && added().has(after.lineAt(handler.start))
}

function found(file: FileView, handler: Handler, finding: Pick<Finding, "verdict" | "what">): Finding {
  return { ...finding, path: file.change.path, line: (file.after?.lineAt(handler.start) ?? 0) + 1 }
}
