import { readdirSync, readFileSync, readlinkSync } from "node:fs"

/** How a process is known to belong to a job. */
export type JobTraces = {
  /** NAME=value in its environment. */
  readonly marker: string
  /** Leaders of the sessions that the job's processes began. */
  readonly sessions?: ReadonlySet<number>
  /** A directory that only this job works in. */
  readonly directory?: string
}

/** Ids of the processes that bear at least one of the traces: a daemon may have shed the others. */
export function findOrphans(traces: JobTraces): readonly number[] {
  return readdirSync("/proc")
    .map(Number)
    .filter(pid => Number.isInteger(pid) && pid > 0 && pid !== process.pid && belongs(pid, traces))
}

function belongs(pid: number, { marker, sessions, directory }: JobTraces): boolean {
  try {
    if (sessions?.has(sessionOf(pid))) return true
    if (directory !== undefined && `${readlinkSync(`/proc/${pid}/cwd`)}/`.startsWith(`${directory}/`)) return true
    return readFileSync(`/proc/${pid}/environ`, "latin1").split("\0").includes(marker)
  } catch {
    // It ended while it was looked at, or belongs to someone else.
    return false
  }
}

function sessionOf(pid: number): number {
  const stat = readFileSync(`/proc/${pid}/stat`, "utf8")
  // The name in parentheses may hold anything; the fields after the last one are state, parent, group, session.
  return Number(stat.slice(stat.lastIndexOf(")") + 2).split(" ")[3])
}
