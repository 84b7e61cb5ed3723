import type { RepositoryState } from "../state/repository-state.ts"
import { isPlainRef } from "../git/repository.ts"
import { allows } from "../tokens/token.ts"
import { htmlUrl, isoTime, nodeId } from "../views/urls.ts"
import { createCommitOnBranch } from "./create-commit-on-branch.ts"
import { forbiddenField, type Session, visibleRepository } from "./session.ts"
import { isHidden, refView } from "./ref-view.ts"
import { objectById, type Place, resolvedObject } from "./objects.ts"

async function objectOf(place: Place, args: { oid?: string | null; expression?: string | null }): Promise<unknown> {
  const { git } = place.repository
  if (typeof args.oid === "string") return objectById(place, args.oid)
  const expression = args.expression ?? ""
  const colon = expression.indexOf(":")
  const revision = colon < 0 ? expression : expression.slice(0, colon)
  if (isHidden(place.hub, revision)) return null
  // A commit and a path are resolved from memory; only what is left goes to git's own parser.
  const commit = revision === "" ? null : await git.resolve(revision)
  if (colon > 0 && commit !== null) {
    const tree = (await git.commit(commit))?.tree
    const entry = tree === undefined ? null : await git.entryAt(tree, expression.slice(colon + 1))
    return entry === null ? null : objectById(place, entry.id)
  }
  const exact = git.refs.get(revision)
  if (colon < 0 && exact !== null) return objectById(place, exact)
  const found = isPlainRef(expression) ? null : await git.objects.find(expression)
  return found === null ? null : resolvedObject(place, found)
}

type RefsArguments = { readonly refPrefix: string; readonly first?: number | null; readonly after?: string | null }

function refsOf(place: Place, args: RefsArguments): Record<string, unknown> {
  const all = place.repository.git.refs.list(args.refPrefix)
  const from =
    args.after === undefined || args.after === null ? 0 : all.findIndex(({ name }) => name === args.after) + 1
  const page = all.slice(from, from + Math.min(100, args.first ?? 100))
  const pageInfo = {
    hasNextPage: from + page.length < all.length,
    hasPreviousPage: from > 0,
    startCursor: page[0]?.name ?? null,
    endCursor: page.at(-1)?.name ?? null,
  }
  return { nodes: page.map(({ name }) => refView(place, name)), totalCount: all.length, pageInfo }
}

function repositoryObject(session: Session, repository: RepositoryState): Record<string, unknown> {
  const { hub, token } = session
  const place = { hub, repository }
  const reading =
    <A>(read: (args: A) => unknown) =>
    (args: A) => {
      if (!allows(token.permissions, "contents", "read")) throw forbiddenField(token)
      return read(args)
    }
  return {
    id: nodeId("Repository", repository.id),
    name: repository.name,
    nameWithOwner: repository.fullName,
    isPrivate: true,
    url: htmlUrl(hub, repository),
    defaultBranchRef: reading(() => refView(place, `refs/heads/${repository.defaultBranch}`)),
    ref: reading(({ qualifiedName }: { qualifiedName: string }) => {
      const names = qualifiedName.startsWith("refs/")
        ? [qualifiedName]
        : [`refs/heads/${qualifiedName}`, `refs/tags/${qualifiedName}`, `refs/${qualifiedName}`]
      return names.map(name => refView(place, name)).find(view => view !== null) ?? null
    }),
    refs: reading((args: RefsArguments) => refsOf(place, args)),
    object: reading((args: { oid?: string; expression?: string }) => objectOf(place, args)),
  }
}

/** What the operations of one request start from. */
export function rootOf(session: Session): Record<string, unknown> {
  const { hub, token } = session
  return {
    repository: ({ owner, name }: { owner: string; name: string }) =>
      repositoryObject(session, visibleRepository(session, `${owner}/${name}`)),
    rateLimit: () => {
      const { limit, used, remaining, reset } = hub.limits.budget(token, "graphql")
      return { cost: 1, limit, used, remaining, nodeCount: 0, resetAt: isoTime(reset * 1000) }
    },
    viewer: { login: token.login },
    createCommitOnBranch: ({ input }: { input: Parameters<typeof createCommitOnBranch>[1] }) =>
      createCommitOnBranch(session, input),
  }
}
