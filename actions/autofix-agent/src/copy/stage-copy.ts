import { lstatSync, rmSync, writeFileSync } from "node:fs"
import { basename, dirname, join } from "node:path"
import { randomBytes } from "node:crypto"
import { type GitEnd, runGit } from "@auto-triage/shared/adapters/git/run-git"
import { readFileAt } from "@auto-triage/shared/adapters/git/read-file-at"
import type { WorkCopy } from "./prepare-copy.ts"

/** Where the files of the copy cannot be made a tree; `why` is for people, data still to be cleaned. */
export type Staged = { readonly tree: string } | { readonly fault: string }

type Git = (args: readonly string[], input?: string) => Promise<GitEnd>

const MOST_NEW_BYTES = 64 * 1024 * 1024
const TIMEOUT_MS = 180_000
const MARK = "1"

/**
 * Makes a tree of everything in the copy, in the trusted git directory. Only the base's own .gitignore files count: those
 * in the copy may be the agent's. Folders with a .git of their own become submodules, so that they are seen.
 */
export async function stageCopy(copy: WorkCopy): Promise<Staged> {
  const index = join(dirname(copy.store.gitDir), `index-${randomBytes(6).toString("hex")}`)
  const env = { GIT_DIR: copy.store.gitDir, GIT_WORK_TREE: copy.root, GIT_INDEX_FILE: index }
  const settings = ["-c", "core.bare=false", "-c", "core.symlinks=true", "-c", "core.fileMode=true"]
  const git: Git = (args, input) =>
    runGit({
      cwd: copy.root,
      args: [...settings, ...args],
      env,
      timeoutMs: TIMEOUT_MS,
      ...(input === undefined ? {} : { input }),
    })
  try {
    return await stage(copy, git)
  } finally {
    rmSync(index, { force: true })
  }
}

async function stage(copy: WorkCopy, git: Git): Promise<Staged> {
  const read = await git(["read-tree", copy.base])
  if (read.code !== 0) return fault(read)
  const added = await newPaths(copy, git)
  if ("fault" in added) return added
  const updated = await git(["add", "--update", "."])
  if (updated.code !== 0) return fault(updated)
  const files = added.paths.filter(path => !path.endsWith("/"))
  const nested = added.paths.filter(path => path.endsWith("/"))
  if (sizeOf(copy.root, files) > MOST_NEW_BYTES) return { fault: "the new files are larger than 64 MiB" }
  const staged = await git(
    ["update-index", "--add", "--replace", "-z", "--stdin"],
    files.map(path => `${path}\0`).join(""),
  )
  // A name such as .GIT is left out without an error.
  if (staged.code !== 0 || staged.stderr !== "") return fault(staged)
  const entries = nested.map(path => `160000 ${MARK.repeat(copy.base.length)}\t${path.slice(0, -1)}\0`).join("")
  const marked = await git(["update-index", "-z", "--index-info"], entries)
  if (marked.code !== 0) return fault(marked)
  const written = await git(["write-tree", "--missing-ok"])
  return written.code === 0 ? { tree: written.stdout.toString("utf8").trim() } : fault(written)
}

/** Files that the base does not hold and does not ignore; a folder that is a repository of its own ends in a slash. */
async function newPaths(
  copy: WorkCopy,
  git: Git,
): Promise<{ readonly paths: readonly string[] } | { readonly fault: string }> {
  // Under a name that nobody can know, beside those that the agent may have changed.
  const name = `.ignore-${randomBytes(16).toString("hex")}`
  const planted: string[] = []
  try {
    for (const path of copy.paths.filter(file => basename(file) === ".gitignore")) {
      const folder = dirname(path)
      const data = await readFileAt(copy.store, copy.base, path)
      if (data === null || !isRealFolder(copy.root, folder)) continue
      planted.push(join(copy.root, folder, name))
      writeFileSync(join(copy.root, folder, name), data, { flag: "wx" })
    }
    const end = await git(["ls-files", "--others", "-z", `--exclude-per-directory=${name}`])
    if (end.code !== 0) return fault(end)
    const paths = end.stdout.toString("utf8").split("\0").slice(0, -1)
    return { paths: paths.filter(path => basename(path) !== name) }
  } finally {
    for (const path of planted) rmSync(path, { force: true })
  }
}

/** Whether every part of a path is a folder and no link that leads elsewhere. */
function isRealFolder(root: string, folder: string): boolean {
  const parts = folder === "." ? [] : folder.split("/")
  return parts.every((_, index) => {
    const stat = lstatSync(join(root, ...parts.slice(0, index + 1)), { throwIfNoEntry: false })
    return stat?.isDirectory() === true
  })
}

function sizeOf(root: string, paths: readonly string[]): number {
  return paths.reduce((sum, path) => sum + (lstatSync(join(root, path), { throwIfNoEntry: false })?.size ?? 0), 0)
}

function fault({ code, stderr }: GitEnd): { readonly fault: string } {
  return { fault: code === null ? "git took too long over the files" : (stderr.split("\n")[0] ?? "git gave no reason") }
}
