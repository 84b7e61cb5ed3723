import type { SandboxedCommand } from "../../ports/sandbox.ts"
import { type BubblewrapPrograms, SANDBOX_UID } from "./bubblewrap-programs.ts"
import { mountArguments, type Mounts } from "./mounts.ts"

// The bridge is in a session of its own, so that a signal for the command leaves it alone: the command's last words go
// through it. The command starts when it answers.
const BRIDGE = `
bridge="$1" port="$2" socket="$3"
shift 3
setsid "$bridge" "TCP4-LISTEN:$port,bind=127.0.0.1,fork,reuseaddr,backlog=64" "UNIX-CONNECT:$socket" </dev/null >/dev/null 2>&1 &
tries=0
until "$bridge" -u OPEN:/dev/null "TCP4:127.0.0.1:$port" >/dev/null 2>&1; do
  tries=$((tries + 1))
  [ "$tries" -lt 200 ] || exit 125
  sleep 0.02
done
exec "$@"`

/** File descriptor on which bubblewrap tells the process id of the namespace's first process, as JSON. */
export const STATUS_FD = 3

const BASE = "--ro-bind / / --dev /dev --perms 1777 --tmpfs /dev/shm --proc /proc".split(" ")
const WALLS =
  `--unshare-pid --unshare-ipc --unshare-uts --die-with-parent --new-session --json-status-fd ${STATUS_FD}`.split(" ")

/** Program and arguments that run a command behind walls: https://github.com/containers/bubblewrap */
export function bubblewrapArguments(
  command: Pick<SandboxedCommand, "argv" | "cwd" | "network">,
  programs: BubblewrapPrograms,
  mounts: Mounts,
): [string, ...string[]] {
  const user = programs.setpriv === null ? ["--unshare-user"] : ["--cap-add", "CAP_SETUID", "--cap-add", "CAP_SETGID"]
  return [
    programs.bwrap,
    ...BASE,
    ...mountArguments(mounts),
    ...WALLS,
    ...user,
    ...(command.network === "host" ? [] : ["--unshare-net"]),
    "--chdir",
    command.cwd,
    "--",
    ...dropPrivileges(programs),
    ...bridge(command.network, programs),
    ...command.argv,
  ]
}

function dropPrivileges({ setpriv }: BubblewrapPrograms): string[] {
  if (setpriv === null) return []
  const id = String(SANDBOX_UID)
  return [setpriv, "--reuid", id, "--regid", id, "--clear-groups", "--inh-caps=-all", "--no-new-privs"]
}

function bridge(network: SandboxedCommand["network"], { socat }: BubblewrapPrograms): string[] {
  if (typeof network === "string") return []
  return ["/bin/sh", "-c", BRIDGE, "sh", socat ?? "socat", String(network.port), network.socket]
}
