import type { BubblewrapPrograms } from "./bubblewrap-programs.ts"
import { bubblewrapArguments, STATUS_FD } from "./bubblewrap-arguments.ts"
import type { HostTools } from "./host-tools.ts"

export type Found = { readonly programs: BubblewrapPrograms } | { readonly unusable: string }

const APPARMOR = "kernel.apparmor_restrict_unprivileged_userns"

/**
 * Looks for a bubblewrap that works here, which it does not everywhere it is installed: containers and distributions forbid
 * namespaces. Where `mend`, missing packages are installed; and Ubuntu's bar is lifted wherever that needs no password.
 */
export function findBubblewrap(tools: HostTools, mend: boolean): Found {
  if (mend && (tools.find("bwrap") === null || tools.find("socat") === null)) install(tools)
  const first = probe(tools)
  if ("programs" in first || !barred(tools)) return first
  elevated(tools, ["sysctl", "-q", "-w", `${APPARMOR}=0`])
  return probe(tools)
}

function probe(tools: HostTools): Found {
  const [bwrap, socat, setpriv] = ["bwrap", "socat", "setpriv"].map(name => tools.find(name))
  if (!bwrap) return { unusable: "bubblewrap is not installed" }
  if (!socat) return { unusable: "socat is not installed" }
  if (tools.isRoot && !setpriv) return { unusable: "setpriv (of util-linux) is not installed" }
  const programs = { bwrap, socat, setpriv: tools.isRoot ? (setpriv ?? null) : null }
  const mounts = { hidden: ["/tmp"], readable: [], writable: [], files: [] }
  const argv = bubblewrapArguments({ argv: ["/bin/true"], cwd: "/", network: "none" }, programs, mounts)
  const { ok, text } = tools.run(withoutStatus(argv))
  return ok ? { programs } : { unusable: `bubblewrap does not work here: ${text.trim()}` }
}

function withoutStatus(argv: [string, ...string[]]): [string, ...string[]] {
  const [program, ...args] = argv
  const at = args.indexOf("--json-status-fd")
  return args[at + 1] === String(STATUS_FD) ? [program, ...args.toSpliced(at, 2)] : argv
}

function barred(tools: HostTools): boolean {
  return !tools.isRoot && tools.read(`/proc/sys/${APPARMOR.replaceAll(".", "/")}`)?.trim() === "1"
}

function install(tools: HostTools): void {
  const packages = ["apt-get", "install", "-y", "-q", "--no-install-recommends", "bubblewrap", "socat"] as const
  if (elevated(tools, packages)) return
  // The lists of packages may be older than what the mirrors still hold.
  elevated(tools, ["apt-get", "update", "-q"])
  elevated(tools, packages)
}

function elevated(tools: HostTools, [name, ...args]: readonly [string, ...string[]]): boolean {
  const program = tools.find(name)
  const sudo = tools.find("sudo")
  if (program === null) return false
  if (tools.isRoot) return tools.run([program, ...args]).ok
  return sudo !== null && tools.run([sudo, "-n", program, ...args]).ok
}
