import { createHash } from "node:crypto"
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { dirname, join } from "node:path"

export type Artifact = {
  readonly id: number
  readonly name: string
  /** SHA-256 over the paths and contents, as hex. GitHub's is over its zip file. */
  readonly digest: string
}

export type ArtifactFile = { readonly from: string; readonly path: string }

/** The artifacts of one run: a directory per name, with the files and what is known of them. Names are used once. */
export interface ArtifactStore {
  names(): readonly string[]
  /** @throws Error where the name is taken and must not be overwritten, or is no artifact name */
  save(name: string, files: readonly ArtifactFile[], overwrite: boolean): Artifact
  /** @throws Error where there is no such artifact, or its files are not those that were saved */
  load(name: string, into: string): Artifact
}

export function createArtifactStore(root: string): ArtifactStore {
  const names = (): readonly string[] => (existsSync(root) ? readdirSync(root).sort() : [])
  return {
    names,
    save(name, files, overwrite) {
      checkName(name)
      const place = join(root, name)
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
      const artifact = { id: names().length, name, digest: digestOf(join(place, "files")) }
      writeFileSync(join(place, "artifact.json"), JSON.stringify(artifact))
      return artifact
    },
    load(name, into) {
      const place = join(root, name)
      if (!names().includes(name))
        throw new Error(`Unable to download artifact(s): Artifact not found for name: ${name}`)
      const artifact = JSON.parse(readFileSync(join(place, "artifact.json"), "utf8")) as Artifact
      if (digestOf(join(place, "files")) !== artifact.digest)
        throw new Error(`The digest of artifact '${name}' does not match its files`)
      mkdirSync(into, { recursive: true })
      cpSync(join(place, "files"), into, { recursive: true })
      return artifact
    },
  }
}

function checkName(name: string): void {
  if (name === "" || /["<>|*?:\r\n\\/]/.test(name))
    throw new Error(`The artifact name is not valid: ${JSON.stringify(name)}`)
}

function digestOf(directory: string): string {
  const hash = createHash("sha256")
  const entries = readdirSync(directory, { recursive: true, withFileTypes: true }).filter(entry => entry.isFile())
  for (const path of entries.map(entry => join(entry.parentPath, entry.name)).sort()) {
    const content = readFileSync(path)
    hash.update(`${path.slice(directory.length)}\0${content.length}\0`).update(content)
  }
  return hash.digest("hex")
}
