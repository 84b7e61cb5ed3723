import { mkdirSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { exportTree } from "@auto-triage/shared/adapters/git/export-tree"
import { type GitStore, openGitStore } from "@auto-triage/shared/adapters/git/git-store"
import { listPaths } from "@auto-triage/shared/adapters/git/list-paths"
import { resolveRevision } from "@auto-triage/shared/adapters/git/resolve-revision"
import { runGit } from "@auto-triage/shared/adapters/git/run-git"
import { ConfigError } from "@auto-triage/shared/errors"

/** The base as the agent gets it, and the git directory that it never sees. */
export type WorkCopy = {
  /** Absolute path of the copy. */
  readonly root: string
  readonly store: GitStore
  /** The base commit; every tree that is compared is compared with it. */
  readonly base: string
  /** Paths of the base. */
  readonly paths: readonly string[]
}

export type CopyRequest = { readonly checkout: string; readonly sha: string; readonly scratch: string }

// Says nothing of `diff`, so that a text is a text whatever .gitattributes files say of it.
const ATTRIBUTES = "* -text -ident -filter -working-tree-encoding -merge !diff\n"
const AUTHOR = { name: "base", email: "base@localhost" }

/**
 * Writes the tracked files of the base into a folder, without the checkout's .git.
 *
 * @throws ConfigError where the checkout is not of the base.
 */
export async function prepareCopy({ checkout, sha, scratch }: CopyRequest): Promise<WorkCopy> {
  if ((await resolveRevision(checkout, "HEAD")) !== sha)
    throw new ConfigError(
      'The checkout is not of the base that the gate decided on: give actions/checkout its "base_sha" as ref',
    )
  const trusted = join(scratch, "trusted")
  mkdirSync(trusted)
  const store = await openGitStore(checkout, trusted)
  writeFileSync(join(store.gitDir, "info", "attributes"), ATTRIBUTES)
  const root = join(scratch, "repo")
  await exportTree(store, sha, root)
  await makeRepository(root)
  return { root, store, base: sha, paths: await listPaths(store, sha) }
}

/** For the agent's own `git status` and `git diff`. Nothing reads it afterwards, so nothing depends on it. */
async function makeRepository(root: string): Promise<void> {
  const env = {
    GIT_AUTHOR_NAME: AUTHOR.name,
    GIT_AUTHOR_EMAIL: AUTHOR.email,
    GIT_COMMITTER_NAME: AUTHOR.name,
    GIT_COMMITTER_EMAIL: AUTHOR.email,
  }
  for (const args of [
    ["init", "--quiet", "--template=", "--initial-branch=base"],
    ["add", "--all", "--force"],
    ["commit", "--quiet", "--allow-empty", "--message=base"],
  ])
    await runGit({ cwd: root, args, env })
}
