import { ConfigError, UpstreamError } from "../../errors.ts"
import type { Ledger, StoredRecord } from "../../ports/ledger.ts"
import { unreadableAnswer } from "../unreadable-answer.ts"
import { answeredWith } from "../upstream-error.ts"
import { type Answer, askRepository, type FixHostOptions, type Method, messageOf, textAt } from "./ask.ts"
import { isRateLimit } from "./is-rate-limit.ts"

/** Git's tree without entries; it need not be stored to be used. */
const EMPTY_TREE = "4b825dc642cb6eb9a060e54bf8d69288fbee4904"
const MAX_HISTORY_PAGES = 10
const CONFLICTS = /already exists|not a fast[- ]forward|does not exist|reference update failed|cannot lock ref/i

/**
 * The ledger in git: a record is the message of a commit, one ref per issue points to the newest. A ref is created only
 * where there is none and moved only forward, so each write names the record that it follows.
 *
 * It asks GitHub by fetch alone: the requests are five, and Octokit takes longer to load than they take.
 */
export function createGitHubLedger(options: FixHostOptions): Ledger {
  const request = askRepository(options)
  const ask = (method: Method, path: string, body?: object): Promise<Answer> =>
    request([method, `/${path}`, `/${path.replace(/\?.*$/, "").replace(/[0-9a-f]{40}/, "{sha}")}`], body)
  let tree: Promise<string> = Promise.resolve(EMPTY_TREE)

  async function commit(parent: string | null, message: string): Promise<Answer> {
    return ask("POST", "git/commits", { message, tree: await tree, parents: parent === null ? [] : [parent] })
  }

  return {
    async read(ref) {
      const found = await ask("GET", `git/ref/${shortName(ref)}`)
      if (found.status === 404) return null
      const sha = textAt(success(found, options), "object", "sha")
      const stored = success(await ask("GET", `git/commits/${sha}`), options)
      return { sha, text: textAt(stored, "message") }
    },
    async stage(parent, text) {
      const first = await commit(parent, text)
      if (first.status !== 422 || !/tree/i.test(messageOf(first.body))) return textAt(success(first, options), "sha")
      // Should GitHub want a tree that it has stored, the one of the default branch does.
      tree = ask("GET", "commits/HEAD").then(head => textAt(success(head, options), "commit", "tree", "sha"))
      return textAt(success(await commit(parent, text), options), "sha")
    },
    async publish(ref, parent, sha) {
      const answer =
        parent === null
          ? await ask("POST", "git/refs", { ref, sha })
          : await ask("PATCH", `git/refs/${shortName(ref)}`, { sha, force: false })
      const lost = answer.status === 409 || (answer.status === 422 && CONFLICTS.test(messageOf(answer.body)))
      if (lost) return "conflict"
      success(answer, options)
      return "published"
    },
    async history(ref) {
      const newest = await ask("GET", `git/ref/${shortName(ref)}`)
      if (newest.status === 404) return []
      const sha = textAt(success(newest, options), "object", "sha")
      const records: StoredRecord[] = []
      for (let page = 1; page <= MAX_HISTORY_PAGES; page++) {
        const list = success(await ask("GET", `commits?sha=${sha}&per_page=100&page=${page}`), options)
        const commits = (Array.isArray(list.body) ? list.body : []).map((body: unknown) => ({ ...list, body }))
        records.push(...commits.map(item => ({ sha: textAt(item, "sha"), text: textAt(item, "commit", "message") })))
        if (commits.length < 100) break
      }
      return records.toReversed()
    },
  }
}

/** The answer, where it is a success with a body. @throws ConfigError or UpstreamError for anything else. */
function success(answer: Answer, { repository }: FixHostOptions): Answer {
  const { request, status, body } = answer
  if (status >= 200 && status < 300) {
    if (typeof body === "object" && body !== null) return answer
    throw unreadableAnswer({ service: "github", request, ambiguous: !request.startsWith("GET ") })
  }
  const message = messageOf(body)
  if (status === 401)
    throw new ConfigError('GitHub does not accept the token in the input "github-token": it is expired or wrong')
  if ((status === 403 && !isRateLimit(status, message)) || status === 404)
    throw new ConfigError(
      `GitHub does not let this job keep the ledger in ${repository} (${status}: ${message}). Give the job "permissions: contents: write" and pass "github-token: \${{ github.token }}"; a ledger in another repository (ledger.repository) needs a token that may write there`,
    )
  if (status === 409)
    throw new ConfigError(`The repository ${repository} has no commit yet, so it cannot hold the ledger`)
  if (status === 403)
    throw new UpstreamError(`GitHub answered 403 to ${request}: its rate limit is used up (${message})`, {
      service: "github",
      request,
      status,
      ambiguous: false,
      retryable: true,
    })
  throw answeredWith({ service: "github", request, status, detail: message })
}

/** The API names refs without their first folder. */
function shortName(ref: string): string {
  return ref.replace(/^refs\//, "")
}
