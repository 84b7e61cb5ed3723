import { GraphQLError } from "graphql"
import { ApiError } from "../errors.ts"
import { editTree, type TreeChange } from "../git/edit-tree.ts"
import { moveRef } from "../refs/change-ref.ts"
import { markWorkflowChange } from "../refs/workflow-permission.ts"
import { userId } from "../state/hub.ts"
import type { RepositoryState } from "../state/repository-state.ts"
import { allows } from "../tokens/token.ts"
import { objectById } from "./objects.ts"
import { refView } from "./ref-view.ts"
import { forbiddenField, type Session, visibleRepository } from "./session.ts"

export type CommitInput = {
  readonly branch: { readonly repositoryNameWithOwner?: string | null; readonly branchName?: string | null }
  readonly expectedHeadOid: string
  readonly message: { readonly headline: string; readonly body?: string | null }
  readonly fileChanges?: {
    readonly additions?: readonly { readonly path: string; readonly contents: string }[] | null
    readonly deletions?: readonly { readonly path: string }[] | null
  } | null
  readonly clientMutationId?: string | null
}

function refused(type: string, message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { type } })
}

function changesOf(repository: RepositoryState, input: CommitInput): readonly TreeChange[] {
  const mode = "100644"
  const additions = (input.fileChanges?.additions ?? []).map(({ path, contents }) => ({
    path,
    mode,
    id: repository.git.objects.write("blob", Buffer.from(contents, "base64")),
  }))
  const deletions = (input.fileChanges?.deletions ?? []).map(({ path }) => ({ path, mode, id: null }))
  return [...deletions, ...additions]
}

async function writeCommit(session: Session, repository: RepositoryState, input: CommitInput): Promise<string> {
  const { git } = repository
  const { login } = session.token
  const parent = await git.commit(input.expectedHeadOid)
  if (parent === null) throw stale(input)
  const email = `${userId(session.hub, login)}+${login}@users.noreply.github.com`
  const at = Math.floor(session.hub.clock.now() / 1000)
  const author = { name: login, email, at, zone: "+0000" }
  const { headline } = input.message
  const body = input.message.body ?? ""
  const commit = {
    tree: await editTree(git, parent.tree, changesOf(repository, input)),
    parents: [input.expectedHeadOid],
    author,
    committer: { name: "GitHub", email: "noreply@github.com", at, zone: "+0000" },
    message: body === "" ? headline : `${headline}\n\n${body}`,
  }
  const id = git.writeCommit(commit)
  repository.verifiedCommits.add(id)
  await markWorkflowChange(repository, id, commit)
  return id
}

function stale(input: CommitInput): GraphQLError {
  return refused(
    "STALE_DATA",
    `Expected branch to point to "${input.expectedHeadOid}" but it did not. Pull and try again.`,
  )
}

/** Commits files to a branch if it still points at `expectedHeadOid`; GitHub signs such commits itself. */
export async function createCommitOnBranch(session: Session, input: CommitInput): Promise<Record<string, unknown>> {
  const { hub, token } = session
  const repository = visibleRepository(session, input.branch.repositoryNameWithOwner ?? "")
  if (!allows(token.permissions, "contents", "write")) throw forbiddenField(token)
  const ref = `refs/heads/${(input.branch.branchName ?? "").replace(/^refs\/heads\//, "")}`
  const current = repository.git.refs.get(ref)
  if (current === null) throw refused("NOT_FOUND", `Could not resolve to a Ref with the name '${ref}'.`)
  if (current !== input.expectedHeadOid) throw stale(input)
  const sha = await writeCommit(session, repository, input)
  try {
    const moved = await moveRef({ hub, token, repository }, { ref, sha, force: false, expected: input.expectedHeadOid })
    if (!moved) throw stale(input)
  } catch (error) {
    if (!(error instanceof ApiError)) throw error
    throw refused(error.status === 403 ? "FORBIDDEN" : "UNPROCESSABLE", error.message)
  }
  const place = { hub, repository }
  return {
    clientMutationId: input.clientMutationId ?? null,
    commit: () => objectById(place, sha),
    ref: () => refView(place, ref),
  }
}
