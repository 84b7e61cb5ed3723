import { isRecord, optionalRecord, optionalTexts, requiredText } from "../api/body.ts"
import { created, ok, param, repositoryRoute, type RepositoryCall, type Reply, type Route } from "../api/call.ts"
import { notFound, unprocessable, validationFailed } from "../errors.ts"
import type { CommitObject, Person } from "../git/commit-object.ts"
import { emptyTree } from "../git/tree-object.ts"
import { markWorkflowChange } from "../refs/workflow-permission.ts"
import { userId } from "../state/hub.ts"
import { gitCommitView } from "../views/commit.ts"

function defaultPerson(call: RepositoryCall): Person {
  const { hub, token } = call
  const email = `${userId(hub, token.login)}+${token.login}@users.noreply.github.com`
  return { name: token.login, email, at: Math.floor(hub.clock.now() / 1000), zone: "+0000" }
}

function givenPerson(call: RepositoryCall, key: "author" | "committer", otherwise: Person): Person {
  const given = optionalRecord(call.body, key)
  if (given === undefined) return otherwise
  const { name, email, date } = given
  if (typeof name !== "string" || typeof email !== "string") {
    throw validationFailed({ resource: "Commit", field: key, code: "missing_field" })
  }
  const at = typeof date === "string" ? Math.floor(Date.parse(date) / 1000) : otherwise.at
  if (Number.isNaN(at)) throw validationFailed({ resource: "Commit", field: `${key}.date`, code: "invalid" })
  return { name, email, at, zone: "+0000" }
}

async function parentsOf(call: RepositoryCall): Promise<readonly string[]> {
  const parents = optionalTexts(call.body, "parents") ?? []
  for (const parent of parents) {
    if (/^[0-9a-f]{40}$/.test(parent) && (await call.repository.git.commit(parent)) !== null) continue
    throw unprocessable("Parent SHA does not exist or is not a commit object")
  }
  return parents
}

async function create(call: RepositoryCall): Promise<Reply> {
  const { hub, repository, body } = call
  const message = requiredText(body, "message")
  const tree = requiredText(body, "tree")
  if (message.includes("\0")) throw validationFailed({ resource: "Commit", field: "message", code: "invalid" })
  const isRefused = tree === emptyTree && hub.behaviours.emptyTree === "refused"
  if (isRefused || (await repository.git.tree(tree)) === null) throw unprocessable("Tree SHA does not exist")
  const parents = await parentsOf(call)
  const author = givenPerson(call, "author", defaultPerson(call))
  const committer = givenPerson(call, "committer", isRecord(body["author"]) ? author : defaultPerson(call))
  const commit: CommitObject = { tree, parents, author, committer, message }
  const id = repository.git.writeCommit(commit)
  await markWorkflowChange(repository, id, commit)
  // GitHub signs for a bot, and only where nobody else is named as author or committer.
  const named = body["author"] !== undefined || body["committer"] !== undefined || body["signature"] !== undefined
  if (call.token.kind !== "pat" && !named) repository.verifiedCommits.add(id)
  const view = gitCommitView(hub, repository, { id, commit })
  return created(view, String(view["url"]))
}

async function get(call: RepositoryCall): Promise<Reply> {
  const id = param(call, "sha")
  const commit = await call.repository.git.commit(id)
  if (commit === null) throw notFound()
  return ok(gitCommitView(call.hub, call.repository, { id, commit }))
}

export const gitCommitRoutes: readonly Route[] = [
  repositoryRoute(["POST", "/git/commits"], { contents: "write" }, create),
  repositoryRoute(["GET", "/git/commits/:sha"], { contents: "read" }, get),
]
