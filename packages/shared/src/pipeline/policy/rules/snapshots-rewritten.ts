import { introduced } from "../source/introduced.ts"
import { type Finding, perFile } from "../rule.ts"

const FILES = /\.(?:snap|ambr|golden|approved\.\w{1,10}|verified\.\w{1,10}|snapshot)$/
const FOLDERS = new Set(["__snapshots__", "snapshots", "golden", "goldens", "__image_snapshots__", "__approvals__"])
const INLINE = /\btoMatchInlineSnapshot\s{0,3}\(|\btoThrowErrorMatchingInlineSnapshot\s{0,3}\(|\binline_snapshot\b/g

/** Recorded results that now say something else; new ones say nothing about what was right. */
export const snapshotsRewritten = perFile("snapshots-rewritten", file => {
  const { change, folded } = file
  const at = { path: change.path, line: null } as const
  const isRecord = FILES.test(folded.base) || folded.segments.slice(0, -1).some(segment => FOLDERS.has(segment))
  if (isRecord && change.before !== null) return [{ ...at, verdict: "deny", what: "a recorded result is changed" }]
  if (isRecord) return [{ ...at, verdict: "warn", what: "a recorded result is new" }]
  return introduced(file, INLINE, "code").map(({ line, more }): Finding => ({
    verdict: more ? "warn" : "deny",
    path: change.path,
    line,
    what: more ? "a recorded result is new" : "a recorded result is changed",
  }))
})
