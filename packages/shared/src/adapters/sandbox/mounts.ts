import { dirname } from "node:path"

/** What the command sees of the host's files. All paths are real ones, without links. */
export type Mounts = {
  readonly hidden: readonly string[]
  /** Visible and read-only although they lie in a hidden folder. */
  readonly readable: readonly string[]
  readonly writable: readonly string[]
  /** Files and sockets that are shown at their own path. */
  readonly files: readonly string[]
}

type Mount = { readonly path: string; readonly args: readonly string[] }

/** Empty in every sandbox, see bubblewrap-arguments.ts. */
const SHARED_MEMORY = "/dev/shm"

// A mount covers everything below it, so the shorter path has to come first. Hidden folders are closed at the end, because
// the places for the other mounts are made in them.
/** Arguments of bubblewrap for a read-only root with these exceptions. */
export function mountArguments(mounts: Mounts): string[] {
  const temporary = new Set(["/tmp", "/var/tmp"])
  const closed = mounts.hidden.filter(path => !temporary.has(path))
  const all: Mount[] = [
    ...mounts.hidden.map(path => ({
      path,
      args: ["--perms", temporary.has(path) ? "1777" : "0755", "--tmpfs", path],
    })),
    ...mounts.readable.map(path => ({ path, args: ["--ro-bind", path, path] })),
    ...mounts.writable.map(path => ({ path, args: ["--bind", path, path] })),
    ...mounts.files.map(path => ({ path, args: ["--bind", path, path] })),
  ]
  const parents = [...mounts.readable, ...mounts.writable, ...mounts.files].flatMap(path =>
    parentsInside(path, [...mounts.hidden, SHARED_MEMORY]),
  )
  // Made by name, because those that bubblewrap makes by itself are closed to the user that the command runs as.
  for (const path of new Set(parents)) all.push({ path, args: ["--perms", "0755", "--dir", path] })
  const ordered = all.toSorted((a, b) => depth(a.path) - depth(b.path))
  return [...ordered.flatMap(mount => mount.args), ...closed.flatMap(path => ["--remount-ro", path])]
}

function parentsInside(path: string, hidden: readonly string[]): string[] {
  const parent = dirname(path)
  if (!hidden.some(folder => parent.startsWith(`${folder}/`))) return []
  return [parent, ...parentsInside(parent, hidden)]
}

function depth(path: string): number {
  return path === dirname(path) ? 0 : path.split("/").length
}
