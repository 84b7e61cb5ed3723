import { createHash } from "node:crypto"
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { dirname, join } from "node:path"

export type Artifact = {
  /** One of its kind among all runs: a replaced artifact leaves its id behind. */
  readonly id: number
  readonly name: string
  /** SHA-256 over the paths and contents, as hex. GitHub's is over its zip file. */
  readonly digest: string
  /** Of all files together. */
  readonly bytes: number
  /** Epoch milliseconds. */
  readonly createdAt: number
}

export type ArtifactFile = { readonly from: string; readonly path: string }

/** The artifacts of one run: a directory per name, with the files and what is known of them. Names are used once. */
export interface ArtifactStore {
  /** By name. */
  list(): readonly Artifact[]
  /** @throws Error where the name is taken and must not be overwritten, or is no artifact name */
  save(name: string, files: readonly ArtifactFile[], overwrite: boolean): Artifact
  /** Puts the files into a directory, and tells whether they are those that were saved. */
  load(artifact: Artifact, into: string): "intact" | "changed"
}

const FIRST_ID = 4_600_000_001

/** @param root of all runs' artifacts */
export function createArtifactStore(root: string, run: string): ArtifactStore {
  const folder = join(root, run)
  const read = (name: string): Artifact =>
    JSON.parse(readFileSync(join(folder, name, "artifact.json"), "utf8")) as Artifact
  return {
    list: () => (existsSync(folder) ? readdirSync(folder).sort().map(read) : []),
    save(name, files, overwrite) {
      checkName(name)
      const place = join(folder, name)
      if (existsSync(place) && !overwrite) {
        throw new Error(
          "Failed to CreateArtifact: (409) Conflict: an artifact with this name already exists on the workflow run",
        )
      }
      rmSync(place, { recursive: true, force: true })
      for (const file of files) {
        const target = join(place, "files", file.path)
        mkdirSync(dirname(target), { recursive: true })
        cpSync(file.from, target, { dereference: true })
      }
      const content = join(place, "files")
      const artifact = { id: takeId(root), name, ...measure(content), createdAt: Date.now() }
      writeFileSync(join(place, "artifact.json"), JSON.stringify(artifact))
      return artifact
    },
    load(artifact, into) {
      const content = join(folder, artifact.name, "files")
      mkdirSync(into, { recursive: true })
      cpSync(content, into, { recursive: true })
      return measure(content).digest === artifact.digest ? "intact" : "changed"
    },
  }
}

/** Jobs save at the same time, in processes of their own: a directory can be made by only one of them. */
function takeId(root: string): number {
  const taken = join(root, ".ids")
  mkdirSync(taken, { recursive: true })
  for (let id = FIRST_ID + readdirSync(taken).length; ; id++) {
    try {
      mkdirSync(join(taken, String(id)))
      return id
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error
    }
  }
}

function checkName(name: string): void {
  if (name === "" || /["<>|*?:\r\n\\/]/.test(name))
    throw new Error(`The artifact name is not valid: ${JSON.stringify(name)}`)
}

function measure(directory: string): Pick<Artifact, "digest" | "bytes"> {
  const hash = createHash("sha256")
  let bytes = 0
  const entries = readdirSync(directory, { recursive: true, withFileTypes: true }).filter(entry => entry.isFile())
  for (const path of entries.map(entry => join(entry.parentPath, entry.name)).sort()) {
    const content = readFileSync(path)
    bytes += content.length
    hash.update(`${path.slice(directory.length)}\0${content.length}\0`).update(content)
  }
  return { digest: hash.digest("hex"), bytes }
}
