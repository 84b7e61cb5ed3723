import { BugError } from "../../errors.ts"
import type { GitStore } from "./git-store.ts"
import { runGit } from "./run-git.ts"

/** A blob that is larger than the limit, or past the sum of all, has a size and no bytes. */
export type Blob = { readonly bytes: number; readonly data: Buffer | null }

const MAX_BLOB = 5 * 1024 * 1024
const MAX_SUM = 64 * 1024 * 1024

/** Contents of blobs by id. An id that is not there, or no blob, is left out. */
export async function readBlobs(store: GitStore, ids: readonly string[]): Promise<ReadonlyMap<string, Blob>> {
  const sizes = await sizesOf(store, [...new Set(ids)])
  const wanted: string[] = []
  let sum = 0
  for (const [id, bytes] of sizes) {
    if (bytes > MAX_BLOB || sum + bytes > MAX_SUM) continue
    sum += bytes
    wanted.push(id)
  }
  const contents = await contentsOf(store, wanted)
  return new Map([...sizes].map(([id, bytes]) => [id, { bytes, data: contents.get(id) ?? null }]))
}

async function sizesOf(store: GitStore, ids: readonly string[]): Promise<Map<string, number>> {
  const sizes = new Map<string, number>()
  for (const line of (await catFile(store, "--batch-check", ids)).toString("latin1").split("\n")) {
    const [id = "", kind = "", bytes = ""] = line.split(" ")
    if (kind === "blob") sizes.set(id, Number(bytes))
  }
  return sizes
}

async function contentsOf(store: GitStore, ids: readonly string[]): Promise<Map<string, Buffer>> {
  const contents = new Map<string, Buffer>()
  const answer = await catFile(store, "--batch", ids)
  let at = 0
  while (at < answer.length) {
    const end = answer.indexOf(10, at)
    const [id = "", kind = "", bytes = ""] = answer.toString("latin1", at, end).split(" ")
    if (end < 0 || kind !== "blob") throw new BugError("git's answer about blobs cannot be read")
    const start = end + 1
    contents.set(id, answer.subarray(start, start + Number(bytes)))
    at = start + Number(bytes) + 1
  }
  return contents
}

async function catFile(store: GitStore, mode: "--batch" | "--batch-check", ids: readonly string[]): Promise<Buffer> {
  if (ids.length === 0) return Buffer.alloc(0)
  const end = await runGit({
    cwd: store.gitDir,
    args: ["cat-file", mode],
    env: { GIT_DIR: store.gitDir },
    input: `${ids.join("\n")}\n`,
  })
  if (end.code !== 0) throw new BugError("git could not read blobs of a tree that it wrote")
  return end.stdout
}
