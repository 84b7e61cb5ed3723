import type { CommitObject } from "../git/commit-object.ts"
import { runGit } from "../git/run-git.ts"
import type { Hub } from "../state/hub.ts"
import type { RepositoryState } from "../state/repository-state.ts"
import type { Token } from "../tokens/token.ts"
import { commitTime } from "../views/commit.ts"
import { htmlUrl } from "../views/urls.ts"
import { describeEvent, raise } from "./raise.ts"

/** A ref before and after; null: it did not or does not exist. */
export type RefChange = { readonly ref: string; readonly before: string | null; readonly after: string | null }

const noCommit = "0".repeat(40)
const mostCommits = 20

type Touched = { readonly added: string[]; readonly removed: string[]; readonly modified: string[] }

/** Files that each of the newest commits of a push touched, oldest first. */
async function touchedFiles(repository: RepositoryState, range: readonly string[]): Promise<[string, Touched][]> {
  const format = ["log", `--max-count=${mostCommits}`, "--format=%x00%H", "--name-status", "--no-renames", "--reverse"]
  const log = await runGit(repository.git.directory, [...format, "--root", ...range, "--"])
  return log
    .split("\0")
    .slice(1)
    .map(section => {
      const [id = "", ...lines] = section.split("\n")
      const touched: Touched = { added: [], removed: [], modified: [] }
      for (const line of lines) {
        const path = line.slice(line.indexOf("\t") + 1)
        if (line.startsWith("A\t")) touched.added.push(path)
        else if (line.startsWith("D\t")) touched.removed.push(path)
        else if (line.startsWith("M\t") || line.startsWith("T\t")) touched.modified.push(path)
      }
      return [id, touched]
    })
}

function commitPayload(hub: Hub, repository: RepositoryState, found: FoundCommit): Record<string, unknown> {
  const { id, commit, touched } = found
  const person = ({ name, email }: CommitObject["author"]): Record<string, string> => ({ name, email })
  return {
    id,
    tree_id: commit.tree,
    distinct: true,
    message: commit.message,
    timestamp: commitTime(commit.committer),
    url: `${htmlUrl(hub, repository)}/commit/${id}`,
    author: person(commit.author),
    committer: person(commit.committer),
    ...touched,
  }
}

type FoundCommit = { readonly id: string; readonly commit: CommitObject; readonly touched: Touched }

async function pushedCommits(
  hub: Hub,
  repository: RepositoryState,
  change: RefChange,
): Promise<Record<string, unknown>[]> {
  if (change.after === null) return []
  // A new branch brings nothing of its own where another branch already holds its commit.
  const range = change.before === null ? ["-1", change.after] : [`${change.before}..${change.after}`]
  const payloads: Record<string, unknown>[] = []
  for (const [id, touched] of await touchedFiles(repository, range)) {
    const commit = await repository.git.commit(id)
    if (commit !== null) payloads.push(commitPayload(hub, repository, { id, commit, touched }))
  }
  return payloads
}

/** Raises `push` for a branch or tag; GitHub says nothing about refs anywhere else. */
export async function raisePush(
  hub: Hub,
  by: { readonly repository: RepositoryState; readonly token: Token },
  change: RefChange & { readonly forced: boolean },
): Promise<void> {
  const { repository, token } = by
  const { ref, before, after } = change
  if (!ref.startsWith("refs/heads/") && !ref.startsWith("refs/tags/")) return
  const commits = await pushedCommits(hub, repository, change)
  const payload = {
    ref,
    before: before ?? noCommit,
    after: after ?? noCommit,
    created: before === null,
    deleted: after === null,
    forced: change.forced,
    base_ref: null,
    compare: `${htmlUrl(hub, repository)}/compare/${(before ?? noCommit).slice(0, 12)}...${(after ?? noCommit).slice(0, 12)}`,
    commits: before === null ? [] : commits,
    head_commit: commits.at(-1) ?? null,
    pusher: { name: token.login, email: null },
  }
  raise(hub, describeEvent(hub, by, { name: "push", ref, sha: after ?? before ?? noCommit, payload }))
}
