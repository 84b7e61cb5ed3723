import { spawnSync } from "node:child_process"
import type { SandboxFacts } from "../../ports/machine-inspection.ts"
import { findBubblewrap } from "./find-bubblewrap.ts"
import { type HostTools, hostTools } from "./host-tools.ts"

// Without these two, nothing that bars a sandbox is lifted.
const onlyLooking: HostTools = {
  ...hostTools,
  find: name => (name === "sudo" || name === "sysctl" ? null : hostTools.find(name)),
}

/** What the machine that this runs on has for fixes; installs and changes nothing. */
export const runnerTools = {
  sandbox(): SandboxFacts {
    const found = findBubblewrap(onlyLooking, false)
    return { unusable: "unusable" in found ? found.unusable : null, mendable: hostTools.isRoot || hasSudo() }
  },
  /** Null where the program is not there, or says no version. */
  version(program: string): string | null {
    const { stdout, status } = spawnSync(program, ["--version"], { encoding: "utf8", timeout: 20_000 })
    return status === 0 ? (/\d{1,6}(?:\.\d{1,6}){1,3}/.exec(stdout)?.[0] ?? null) : null
  },
}

function hasSudo(): boolean {
  const sudo = hostTools.find("sudo")
  return sudo !== null && hostTools.run([sudo, "-n", "true"]).ok
}
