import { appendFile, mkdir, rm } from "node:fs/promises"
import { join } from "node:path"
import { serialiseCommit, type Person } from "./commit-object.ts"
import { openObjects, type ObjectStore } from "./objects.ts"
import { openRefs } from "./refs.ts"
import { runGit, tryGit } from "./run-git.ts"
import { serialiseTree, type TreeEntry } from "./tree-object.ts"

// Packing would move refs and objects behind the back of the stores, and a fetch by commit id is what checkouts do.
const settings = `
[gc]
  auto = 0
[receive]
  autogc = false
[maintenance]
  auto = false
[uploadpack]
  allowAnySHA1InWant = true
  allowFilter = true
[http]
  receivepack = true
[core]
  logAllRefUpdates = false
`

export async function initBare(directory: string, defaultBranch: string): Promise<void> {
  await mkdir(directory, { recursive: true })
  await runGit(directory, ["init", "--quiet", "--bare", `--initial-branch=${defaultBranch}`, "--template=", "."])
  await appendFile(join(directory, "config"), settings)
}

/** Copies branches and tags of a local repository or work tree, with all their history. */
export async function importGit(directory: string, source: string, defaultBranch: string): Promise<void> {
  // The source may belong to somebody else, e.g. a mounted checkout; git refuses that unless told otherwise.
  const uploadPack = "git -c safe.directory=* upload-pack"
  const fetch = ["fetch", "--quiet", "--update-shallow", "--no-write-fetch-head", `--upload-pack=${uploadPack}`, source]
  await runGit(directory, [...fetch, "+refs/heads/*:refs/heads/*", "+refs/tags/*:refs/tags/*"])
  if (!(await hasBranch(directory, defaultBranch))) {
    // A fresh clone knows other branches only as its remote's, and a CI checkout may have a detached HEAD only.
    const remote = await tryGit(directory, [
      ...fetch,
      `refs/remotes/origin/${defaultBranch}:refs/heads/${defaultBranch}`,
    ])
    if (remote.code !== 0) await runGit(directory, [...fetch, `HEAD:refs/heads/${defaultBranch}`])
  }
  await unpackRefs(directory)
}

async function hasBranch(directory: string, branch: string): Promise<boolean> {
  return (await tryGit(directory, ["rev-parse", "--verify", "--quiet", `refs/heads/${branch}`])).code === 0
}

async function unpackRefs(directory: string): Promise<void> {
  const refs = openRefs(directory)
  await refs.reload()
  for (const { name, id } of refs.list("refs/")) refs.set(name, id)
  await rm(`${directory}/packed-refs`, { force: true })
}

/** One tree level from paths to blob ids; `files` maps "a/b.txt" to a blob. */
function writeFolder(objects: ObjectStore, files: ReadonlyMap<string, string>): string {
  const entries: TreeEntry[] = []
  const folders = new Map<string, Map<string, string>>()
  for (const [path, id] of files) {
    const slash = path.indexOf("/")
    const name = slash < 0 ? path : path.slice(0, slash)
    if (slash < 0) entries.push({ mode: "100644", name, id })
    else folders.set(name, (folders.get(name) ?? new Map<string, string>()).set(path.slice(slash + 1), id))
  }
  for (const [name, inside] of folders) entries.push({ mode: "40000", name, id: writeFolder(objects, inside) })
  return objects.write("tree", serialiseTree(entries))
}

export type FilesImport = {
  readonly files: Readonly<Record<string, string>>
  readonly branches: readonly string[]
  readonly author: Person
}

/** Makes one commit of the given files and points every branch at it. */
export function importFiles(directory: string, input: FilesImport): void {
  const objects = openObjects(directory)
  const blobs = Object.entries(input.files).map(
    ([path, text]) => [path, objects.write("blob", Buffer.from(text, "utf8"))] as const,
  )
  const tree = writeFolder(objects, new Map(blobs))
  const { author } = input
  const commit = objects.write(
    "commit",
    serialiseCommit({ tree, parents: [], author, committer: author, message: "Initial commit\n" }),
  )
  const refs = openRefs(directory)
  for (const branch of input.branches) refs.set(`refs/heads/${branch}`, commit)
  objects.close()
}
