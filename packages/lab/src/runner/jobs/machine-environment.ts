import { dirname } from "node:path"
import type { JobDirectories } from "../steps/job-directories.ts"

/** The environment of a fresh hosted machine. Nothing of the lab's own environment is in it. */
export function machineEnvironment(directories: JobDirectories, nodePath: string): Readonly<Record<string, string>> {
  return {
    PATH: `${dirname(nodePath)}:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin`,
    HOME: directories.home,
    USER: "runner",
    SHELL: "/bin/bash",
    LANG: "C.UTF-8",
    TMPDIR: directories.machineTemp,
  }
}
