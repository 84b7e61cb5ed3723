import type { FoundObject } from "../git/cat-file.ts"
import { type CommitObject, parseCommit, type Person } from "../git/commit-object.ts"
import { isFolder, parseTree } from "../git/tree-object.ts"
import type { Hub } from "../state/hub.ts"
import type { RepositoryState } from "../state/repository-state.ts"
import { commitTime } from "../views/commit.ts"
import { htmlUrl, nodeId } from "../views/urls.ts"
import { history, type HistoryArguments, type HistoryPage } from "./history.ts"

export type Place = { readonly hub: Hub; readonly repository: RepositoryState }
type Resolved = Record<string, unknown> & { readonly __typename: string }

// GitHub cuts the text of a blob here and says so.
const mostText = 512_000

function blob(data: Buffer): Record<string, unknown> {
  // git's own test for binary: a NUL in the first 8000 bytes.
  const isBinary = data.subarray(0, 8000).includes(0)
  const isTruncated = data.length > mostText
  return {
    byteSize: data.length,
    isBinary,
    isTruncated,
    text: isBinary ? null : data.subarray(0, mostText).toString("utf8"),
  }
}

function tree(place: Place, data: Buffer): Record<string, unknown> {
  const { objects } = place.repository.git
  return {
    entries: () =>
      parseTree(data).map(({ mode, name, id }) => ({
        name,
        path: name,
        mode: Number.parseInt(mode, 8),
        type: isFolder({ mode }) ? "tree" : mode === "160000" ? "commit" : "blob",
        oid: id,
        size: async () => (isFolder({ mode }) ? 0 : ((await objects.read(id))?.data.length ?? 0)),
        object: () => objectById(place, id),
      })),
  }
}

function actor(person: Person): Record<string, string> {
  return { name: person.name, email: person.email, date: commitTime(person) }
}

function commit(place: Place, id: string, parsed: CommitObject): Record<string, unknown> {
  const { hub, repository } = place
  const [headline = "", ...rest] = parsed.message.split("\n")
  return {
    url: `${htmlUrl(hub, repository)}/commit/${id}`,
    message: parsed.message,
    messageHeadline: headline,
    messageBody: rest.join("\n").trim(),
    committedDate: commitTime(parsed.committer),
    authoredDate: commitTime(parsed.author),
    author: actor(parsed.author),
    committer: actor(parsed.committer),
    tree: () => objectById(place, parsed.tree),
    parents: () => connection(place, { ids: parsed.parents, total: parsed.parents.length, hasNextPage: false }),
    history: async (args: HistoryArguments) => connection(place, await history(repository.git, id, args)),
  }
}

async function connection(place: Place, page: HistoryPage): Promise<Record<string, unknown>> {
  const { ids, total, hasNextPage } = page
  const pageInfo = {
    hasNextPage,
    hasPreviousPage: false,
    startCursor: ids[0] ?? null,
    endCursor: ids.at(-1) ?? null,
  }
  return { nodes: await Promise.all(ids.map(id => objectById(place, id))), totalCount: total, pageInfo }
}

function tag(place: Place, data: Buffer): Record<string, unknown> {
  const text = data.toString("utf8")
  const target = /^object ([0-9a-f]{40})$/m.exec(text)?.[1] ?? ""
  const end = text.indexOf("\n\n")
  return {
    name: /^tag (.*)$/m.exec(text)?.[1] ?? "",
    message: end < 0 ? "" : text.slice(end + 2),
    target: () => objectById(place, target),
  }
}

const typeNames = { commit: "Commit", tree: "Tree", blob: "Blob", tag: "Tag" } as const

function fieldsOf(place: Place, found: FoundObject): Record<string, unknown> {
  switch (found.type) {
    case "blob":
      return blob(found.data)
    case "tree":
      return tree(place, found.data)
    case "commit":
      return commit(place, found.id, parseCommit(found.data))
    case "tag":
      return tag(place, found.data)
  }
}

/** A git object as GraphQL resolves it. */
export function resolvedObject(place: Place, found: FoundObject): Resolved {
  return {
    __typename: typeNames[found.type],
    id: nodeId(typeNames[found.type], found.id),
    oid: found.id,
    abbreviatedOid: found.id.slice(0, 7),
    commitUrl: `${htmlUrl(place.hub, place.repository)}/commit/${found.id}`,
    ...fieldsOf(place, found),
  }
}

export async function objectById(place: Place, id: string): Promise<Resolved | null> {
  const found = await place.repository.git.objects.read(id)
  return found === null ? null : resolvedObject(place, found)
}
