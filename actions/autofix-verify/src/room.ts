import { execFile } from "node:child_process"
import { chmodSync, mkdirSync, realpathSync, renameSync, rmSync, writeFileSync } from "node:fs"
import { dirname, join } from "node:path"
import { promisify } from "node:util"
import { BugError } from "@auto-triage/shared/errors"

/** One file of a tree that differs from the base; contents null: it is not there. */
export type Overlay = { readonly path: string; readonly contents: string | null; readonly executable: boolean }

/**
 * Where commands run. Each finds the same paths and a fresh copy of everything, so that nothing that one of them left
 * behind reaches the next: neither changed sources nor a changed test runner.
 */
export type Room = {
  /** The only folder that a command may write to; the others lie in it. */
  readonly root: string
  readonly tree: string
  readonly home: string
  readonly tmp: string
}

const run = promisify(execFile)
const PATH = "/usr/local/bin:/usr/bin:/bin"

export function roomIn(folder: string): Room {
  const root = join(folder, "room")
  return { root, tree: join(root, "tree"), home: join(root, "home"), tmp: join(root, "tmp") }
}

/** A room of its own for one command: what was kept, with the overlay on it. */
export async function fillRoom(room: Room, kept: string, overlay: readonly Overlay[]): Promise<void> {
  await emptyRoom(room)
  await run("cp", ["-a", "--", kept, room.root], { env: { PATH } })
  mkdirSync(room.tmp)
  const top = realpathSync(room.tree)
  for (const file of overlay) lay(top, file)
}

/** Keeps tree and home of a room as what later rooms start from. */
export async function keepRoom(room: Room, kept: string): Promise<void> {
  rmSync(room.tmp, { recursive: true, force: true })
  await remove(kept)
  renameSync(room.root, kept)
}

// A folder that its command closed cannot be emptied, but it can be moved away.
export async function emptyRoom(room: Room): Promise<void> {
  const used = `${room.root}.used`
  await remove(used)
  try {
    renameSync(room.root, used)
  } catch {
    return
  }
  await remove(used)
}

async function remove(folder: string): Promise<void> {
  await run("chmod", ["-R", "u+rwX", "--", folder], { env: { PATH } }).catch(() => undefined)
  rmSync(folder, { recursive: true, force: true })
}

function lay(top: string, { path, contents, executable }: Overlay): void {
  const target = join(top, path)
  if (contents === null) {
    rmSync(target, { force: true })
    return
  }
  mkdirSync(dirname(target), { recursive: true })
  if (!`${realpathSync(dirname(target))}/`.startsWith(`${top}/`))
    throw new BugError("A changed file would lie outside of the tree")
  rmSync(target, { force: true })
  writeFileSync(target, contents, { flag: "wx" })
  if (executable) chmodSync(target, 0o755)
}
