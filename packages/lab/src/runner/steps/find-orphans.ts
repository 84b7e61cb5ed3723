import { readdirSync, readFileSync } from "node:fs"

/** Process ids whose environment has `marker` (NAME=value), or whose session began with one of `sessions`. */
export function findOrphans(marker: string, sessions: ReadonlySet<number>): readonly number[] {
  return readdirSync("/proc")
    .map(Number)
    .filter(pid => Number.isInteger(pid) && pid !== process.pid && belongs(pid, marker, sessions))
}

function belongs(pid: number, marker: string, sessions: ReadonlySet<number>): boolean {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8")
    // The name in parentheses may hold anything; the fields after the last one are state, parent, group, session.
    const session = Number(stat.slice(stat.lastIndexOf(")") + 2).split(" ")[3])
    return sessions.has(session) || readFileSync(`/proc/${pid}/environ`, "latin1").split("\0").includes(marker)
  } catch {
    // It ended while it was looked at, or belongs to someone else.
    return false
  }
}
