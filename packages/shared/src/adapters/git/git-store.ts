import { mkdirSync, writeFileSync } from "node:fs"
import { join, resolve } from "node:path"
import { ConfigError } from "../../errors.ts"
import { runGit } from "./run-git.ts"

/** A bare git directory of our own that reads another repository's objects and writes only into itself. */
export type GitStore = {
  /** Absolute path, to be passed as --git-dir. */
  readonly gitDir: string
}

// Whatever .gitattributes files of the tree say, contents are bytes.
const ATTRIBUTES = "* -text -ident -filter -working-tree-encoding -merge -diff\n"

/**
 * Makes a store below `into` for a checkout, a worktree, a folder in one, or a bare repository. The repository itself is only read: its
 * objects are borrowed, and its refs, index, hooks and configuration play no part from here on.
 *
 * @throws ConfigError where there is no repository
 */
export async function openGitStore(repository: string, into: string): Promise<GitStore> {
  const objects = await ask(repository, ["rev-parse", "--git-path", "objects"])
  const format = await ask(repository, ["rev-parse", "--show-object-format"])
  const gitDir = resolve(into, "store.git")
  for (const folder of ["objects/info", "objects/pack", "refs/heads", "info"])
    mkdirSync(join(gitDir, folder), { recursive: true })
  writeFileSync(join(gitDir, "HEAD"), "ref: refs/heads/none\n")
  writeFileSync(join(gitDir, "config"), configOf(format))
  writeFileSync(join(gitDir, "info", "attributes"), ATTRIBUTES)
  writeFileSync(join(gitDir, "objects", "info", "alternates"), `${quoted(resolve(repository, objects))}\n`)
  return { gitDir }
}

function configOf(format: string): string {
  const version = format === "sha1" ? 0 : 1
  const extensions = version === 0 ? "" : `[extensions]\n\tobjectformat = ${format}\n`
  return `[core]\n\trepositoryformatversion = ${version}\n\tbare = true\n\tsymlinks = false\n${extensions}`
}

// The file takes C quoting; a path may hold anything but NUL.
function quoted(path: string): string {
  return /["\\\n]/.test(path) ? JSON.stringify(path) : path
}

async function ask(repository: string, args: readonly string[]): Promise<string> {
  const end = await runGit({ cwd: repository, args }).catch((error: unknown) => {
    throw new ConfigError("git cannot be run in the repository's folder: check that the folder and git are there", {
      cause: error,
    })
  })
  if (end.code !== 0) throw new ConfigError("There is no git repository in this folder: pass a checkout or a bare one")
  return end.stdout.toString("utf8").replace(/\n$/, "")
}
