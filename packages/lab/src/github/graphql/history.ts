import { GraphQLError } from "graphql"
import type { GitRepository } from "../git/repository.ts"
import { runGit } from "../git/run-git.ts"

export type HistoryArguments = {
  readonly first?: number | null
  readonly after?: string | null
  readonly path?: string | null
}

export type HistoryPage = { readonly ids: readonly string[]; readonly total: number; readonly hasNextPage: boolean }

const mostNodes = 100

/** A plain chain of commits down to its root, or null where it is longer than `count` or has merges. */
async function wholeChain(git: GitRepository, start: string, count: number): Promise<string[] | null> {
  const ids: string[] = []
  let next: string | undefined = start
  while (next !== undefined) {
    const parents: readonly string[] = (await git.commit(next))?.parents ?? []
    if (parents.length > 1 || ids.length === count) return null
    ids.push(next)
    next = parents[0]
  }
  return ids
}

function firstOf(args: HistoryArguments): number {
  const first = args.first ?? null
  if (first !== null && first >= 1 && first <= mostNodes) return first
  const [type, message] =
    first === null
      ? [
          "MISSING_PAGINATION_BOUNDARIES",
          "You must provide a `first` or `last` value to properly paginate the `history` connection.",
        ]
      : [
          "EXCESSIVE_PAGINATION",
          `Requesting ${first} records on the \`history\` connection exceeds the \`first\` limit of ${mostNodes} records.`,
        ]
  throw new GraphQLError(message, { extensions: { type } })
}

/** The newest commits that a commit stands on, newest first. Throws GitHub's errors for a page size out of bounds. */
export async function history(git: GitRepository, start: string, args: HistoryArguments): Promise<HistoryPage> {
  const first = firstOf(args)
  const path = args.path ?? null
  const after = args.after ?? null
  // The records of the ledger are a plain chain, which needs no git process.
  const chain = path === null && after === null ? await wholeChain(git, start, first) : null
  if (chain !== null) return { ids: chain, total: chain.length, hasNextPage: false }
  const listed = await runGit(git.directory, ["rev-list", start, "--", ...(path === null ? [] : [path])])
  const all = listed.split("\n").filter(id => id !== "")
  const from = after === null ? 0 : all.indexOf(after) + 1
  return { ids: all.slice(from, from + first), total: all.length, hasNextPage: from + first < all.length }
}
