import { chmodSync, mkdirSync, mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import type { Log } from "@auto-triage/shared/ports/log"

/** Folders of one run. The agent sees home, tmp, commands and its copy, and may write all of them but commands. */
export type Scratch = {
  readonly root: string
  readonly home: string
  readonly tmp: string
  readonly commands: string
  /** Path for the broker's socket: short, because the system cuts it at about a hundred characters. */
  readonly socket: string
  remove(log: Log): void
}

export function makeScratch(temp: string): Scratch {
  const root = mkdtempSync(join(temp, "agent-"))
  const door = mkdtempSync(join(tmpdir(), "agent-"))
  const [home, tmp, commands] = ["home", "tmp", "commands"].map(name => join(root, name)) as [string, string, string]
  for (const folder of [home, tmp, commands]) mkdirSync(folder)
  return {
    root,
    home,
    tmp,
    commands,
    socket: join(door, "broker"),
    remove(log) {
      try {
        for (const folder of [root, door]) rmSync(folder, { recursive: true, force: true })
      } catch {
        // The agent may have taken away its own right to delete; the runner deletes its temporary folder anyway.
        log.warn("the agent's folder could not be deleted")
      }
    },
  }
}

/** Lets anyone read a folder of ours and run what is in it: the agent may be another user. */
export function openToAll(path: string): void {
  chmodSync(path, 0o755)
}
