import { mkdirSync, rmSync } from "node:fs"
import { join } from "node:path"
import { exportTree } from "@auto-triage/shared/adapters/git/export-tree"
import type { GitStore } from "@auto-triage/shared/adapters/git/git-store"
import { shellArgv } from "@auto-triage/shared/pipeline/verify/shell-argv"
import type { Clock } from "@auto-triage/shared/ports/clock"
import type { CommandEnd, Sandbox } from "@auto-triage/shared/ports/sandbox"
import { emptyRoom, fillRoom, keepRoom, type Overlay, type Room, roomIn } from "./room.ts"

export type Limits = {
  /** Milliseconds. */
  readonly commandMs: number
  readonly installMs: number
  /** For all commands together. */
  readonly wholeMs: number
  readonly maxOutputBytes: number
  /** How often the tests of the fix are run with it. */
  readonly repeats: number
}

export type BenchOptions = {
  readonly sandbox: Sandbox
  readonly clock: Clock
  readonly limits: Limits
  /** PATH of the commands: the tools that earlier steps of the job set up. */
  readonly path: string
  /** Host folders that commands must not see, besides homes and temporary folders. */
  readonly hidden: readonly string[]
  /** An empty folder of our own. */
  readonly folder: string
  /** Folder of the service, relative to the tree; "" for the whole tree. */
  readonly service: string
}

export type BenchCommand = {
  readonly command: string
  /** Paths that stand for {files}, relative to the service's folder. */
  readonly files?: readonly string[]
  readonly overlay: readonly Overlay[]
  /** Milliseconds, where it is less than any command may take. */
  readonly limitMs?: number
}

/** Runs the service's commands on the base with files of the patch laid over it. */
export interface Bench {
  /** Folder of the tree, as it shows in outputs. */
  readonly root: string
  /** Runs the install command on the base alone, with a network, and keeps what it made where it ended well. */
  install(command: string): Promise<CommandEnd>
  run(command: BenchCommand): Promise<CommandEnd>
  readonly repeats: number
  /** Milliseconds that any command may take. */
  readonly commandMs: number
  /** Whether a command was ended by its limit. */
  hung(): boolean
  /** Milliseconds that are left for commands. */
  left(): number
  close(): Promise<void>
}

/** Nothing of the patch is in what commands start from until they name it as overlay. */
export async function openBench(
  base: { readonly store: GitStore; readonly tree: string },
  options: BenchOptions,
): Promise<Bench> {
  const { clock, limits, folder } = options
  const kept = join(folder, "kept")
  const room = roomIn(folder)
  const until = clock.now() + limits.wholeMs
  await exportTree(base.store, base.tree, join(kept, "tree"))
  mkdirSync(join(kept, "home"))
  let hung = false
  const left = (): number => Math.max(0, until - clock.now())
  return {
    root: room.tree,
    repeats: limits.repeats,
    commandMs: limits.commandMs,
    hung: () => hung,
    left,
    async install(command) {
      await fillRoom(room, kept, [])
      const end = await runIn(room, options, { command, network: "host", ms: Math.min(left(), limits.installMs) })
      if (end.code === 0 && !end.timedOut) await keepRoom(room, kept)
      return end
    },
    async run({ command, files = [], overlay, limitMs = limits.commandMs }) {
      await fillRoom(room, kept, overlay)
      const end = await runIn(room, options, {
        command,
        files,
        network: "none",
        ms: Math.min(left(), limits.commandMs, limitMs),
      })
      hung ||= end.timedOut
      await emptyRoom(room)
      return end
    },
    async close() {
      await emptyRoom(room)
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

type Run = {
  readonly command: string
  readonly files?: readonly string[]
  readonly network: "none" | "host"
  readonly ms: number
}

const NO_TIME: CommandEnd = { code: null, signal: null, timedOut: true, stdout: "", stderr: "", ms: 0 }

function runIn(room: Room, options: BenchOptions, { command, files = [], network, ms }: Run): Promise<CommandEnd> {
  if (ms <= 0) return Promise.resolve(NO_TIME)
  return options.sandbox.run({
    argv: shellArgv(command, files),
    cwd: join(room.tree, options.service),
    env: {
      PATH: options.path,
      HOME: room.home,
      TMPDIR: room.tmp,
      LANG: "C.UTF-8",
      CI: "true",
      NO_UPDATE_NOTIFIER: "1",
    },
    writable: [room.root],
    hidden: options.hidden,
    network,
    timeoutMs: ms,
    maxOutputBytes: options.limits.maxOutputBytes,
    endSignal: "SIGTERM",
  })
}
