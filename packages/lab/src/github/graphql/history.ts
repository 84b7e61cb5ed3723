import { GraphQLError } from "graphql"
import { runGit } from "../git/run-git.ts"
import { connection, type HistoryArguments, type Place } from "./objects.ts"

const mostNodes = 100

async function linear(place: Place, start: string, count: number): Promise<{ ids: string[]; ended: boolean } | null> {
  const ids: string[] = []
  let next: string | undefined = start
  while (next !== undefined && ids.length < count) {
    const parents: readonly string[] = (await place.repository.git.commit(next))?.parents ?? []
    if (parents.length > 1) return null
    ids.push(next)
    next = parents[0]
  }
  return { ids, ended: next === undefined }
}

/** The newest commits that a commit stands on, newest first. */
export async function history(place: Place, start: string, args: HistoryArguments): Promise<Record<string, unknown>> {
  const first = args.first ?? null
  if (first === null || first < 1 || first > mostNodes) {
    const what =
      first === null ? "must provide a `first` or `last` value" : `requested ${first} records, the limit is 100`
    throw new GraphQLError(`You ${what} to properly paginate the \`history\` connection.`, {
      extensions: { type: first === null ? "MISSING_PAGINATION_BOUNDARIES" : "EXCESSIVE_PAGINATION" },
    })
  }
  // The records of the ledger are a plain chain, which needs no git process.
  const chain = args.path == null && args.after == null ? await linear(place, start, first) : null
  if (chain?.ended === true) return connection(place, chain.ids, chain.ids.length)
  const path = args.path == null ? [] : [args.path]
  const listed = await runGit(place.repository.git.directory, ["rev-list", start, "--", ...path])
  const all = listed.split("\n").filter(id => id !== "")
  const from = args.after == null ? 0 : all.indexOf(args.after) + 1
  const page = await connection(place, all.slice(from, from + first), all.length)
  return { ...page, pageInfo: { ...(page["pageInfo"] as object), hasNextPage: from + first < all.length } }
}
