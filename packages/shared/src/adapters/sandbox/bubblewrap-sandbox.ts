import { lstatSync, readFileSync, realpathSync } from "node:fs"
import type { Readable } from "node:stream"
import { setTimeout as sleep } from "node:timers/promises"
import { BugError } from "../../errors.ts"
import type { CommandEnd, Sandbox, SandboxedCommand } from "../../ports/sandbox.ts"
import { bubblewrapArguments } from "./bubblewrap-arguments.ts"
import { type BubblewrapPrograms, SANDBOX_UID } from "./bubblewrap-programs.ts"
import type { HostTools } from "./host-tools.ts"
import type { Mounts } from "./mounts.ts"
import { runProcess, type Signal } from "./run-process.ts"
import { signalGroup } from "./signal-group.ts"
import { toolFolders } from "./tool-folders.ts"

// Homes, temporary folders, sockets of the system's services, and what a runner keeps where it runs jobs in containers.
const HIDDEN = ["/home", "/root", "/tmp", "/var/tmp", "/run", "/mnt", "/media", "/__w", "/github"]
// Of /run, what names are looked up by.
const RESOLVER = ["/run/systemd/resolve", "/run/resolvconf"]
const GONE_MS = 10_000

/** Runs commands behind bubblewrap's walls. */
export function bubblewrapSandbox(programs: BubblewrapPrograms, tools: HostTools, graceMs: number): Sandbox {
  return {
    kind: "bubblewrap",
    run: command => withHandedOver(command, { programs, tools }, () => runWalled(command, { programs, graceMs })),
  }
}

async function runWalled(
  command: SandboxedCommand,
  { programs, graceMs }: { readonly programs: BubblewrapPrograms; readonly graceMs: number },
): Promise<CommandEnd> {
  const first = firstProcess()
  return runProcess(command, {
    argv: bubblewrapArguments(command, programs, mountsOf(command)),
    cwd: "/",
    graceMs,
    status: first.listen,
    // bubblewrap hands no signal on: it goes to the group inside, whose first process ignores all but SIGKILL.
    signal: (child, name: Signal) => {
      const group = first.pid() ?? child.pid
      if (group !== undefined) signalGroup(group, name)
    },
    sweep: first.gone,
  })
}

function mountsOf({ hidden, writable, network, env }: SandboxedCommand): Mounts {
  const covered = [...HIDDEN, ...hidden].flatMap(realPath)
  const mine = writable.map(path => realpathSync(path))
  const tools = toolFolders((env["PATH"] ?? "").split(":").flatMap(realPath).join(":"), covered)
  return {
    hidden: [...new Set(covered)],
    readable: [
      ...tools.filter(tool => !mine.some(path => `${tool}/`.startsWith(`${path}/`))),
      ...(network === "host" ? RESOLVER.flatMap(realPath) : []),
    ],
    writable: mine,
    files: typeof network === "string" ? [] : [realpathSync(network.socket)],
  }
}

function realPath(path: string): string[] {
  try {
    return [realpathSync(path)]
  } catch {
    return []
  }
}

/** The namespace's first process: when it is gone, the kernel has ended all others in it. */
function firstProcess() {
  let said = ""
  const pid = (): number | null => {
    const found = /"child-pid": (\d+)/.exec(said)?.[1]
    return found === undefined ? null : Number(found)
  }
  return {
    pid,
    listen: (stream: Readable) => stream.on("data", chunk => (said += String(chunk))).on("error", () => undefined),
    gone: async (): Promise<void> => {
      const first = pid()
      if (first !== null) await untilGone(first)
    },
  }
}

async function untilGone(pid: number): Promise<void> {
  const until = performance.now() + GONE_MS
  while (isAlive(pid)) {
    signalGroup(pid, "SIGKILL")
    if (performance.now() > until) throw new BugError("A process of a sandboxed command could not be ended")
    await sleep(2)
  }
}

function isAlive(pid: number): boolean {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "latin1")
    // The state follows the name, which is in brackets and may hold anything. Z: ended, and so are all that it was first of.
    return !stat.slice(stat.lastIndexOf(")")).startsWith(") Z")
  } catch {
    return false
  }
}

/** Where the command runs as another user, that user owns what it may write while it runs. */
async function withHandedOver<T>(
  { writable, network }: SandboxedCommand,
  { programs, tools }: { readonly programs: BubblewrapPrograms; readonly tools: HostTools },
  work: () => Promise<T>,
): Promise<T> {
  if (programs.setpriv === null) return work()
  const paths = [...writable, ...(typeof network === "string" ? [] : [network.socket])]
  const owners = paths.map(path => lstatSync(path))
  const chown = (path: string, owner: string): void => {
    const { ok, text } = tools.run([tools.find("chown") ?? "/bin/chown", "-R", "-h", owner, "--", path])
    if (!ok) throw new BugError("The owner of a folder could not be changed", { cause: new Error(text) })
  }
  for (const path of paths) chown(path, `${SANDBOX_UID}:${SANDBOX_UID}`)
  try {
    return await work()
  } finally {
    for (const [index, path] of paths.entries()) chown(path, `${owners[index]?.uid ?? 0}:${owners[index]?.gid ?? 0}`)
  }
}
