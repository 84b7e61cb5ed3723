import type { FixCommit, FixCommits } from "../../../ports/fix-commits.ts"
import type { FixHost } from "../../../ports/fix-host.ts"
import { unreadableAnswer } from "../../unreadable-answer.ts"
import { type Answer, type Ask, type FixHostOptions, messageOf, success, textAt } from "../ask.ts"
import { commitOnBranch, type CommitRequest } from "./commit-on-branch.ts"
import { isAmbiguous } from "./is-ambiguous.ts"

type Branches = Pick<FixHost, "branchHead" | "commitMessage" | "createBranch" | "deleteBranch" | "commitOnBranch"> &
  FixCommits

/** GitHub lists this many files of a commit on one page; no fix comes near. */
const MAX_FILES = 300

/** Branches and commits. */
export function createBranches(ask: Ask, options: FixHostOptions): Branches {
  const { repository } = options
  const branchHead = async (branch: string): Promise<string | null> => {
    const answer = await ask(["GET", `/git/ref/heads/${pathOf(branch)}`, "/git/ref/heads/{branch}"])
    if (answer.status === 404) return null
    success(answer, repository)
    return textAt(answer, "object", "sha")
  }
  const commitMessage = async (sha: string): Promise<string> => {
    const answer = await ask(["GET", `/git/commits/${sha}`, "/git/commits/{sha}"])
    success(answer, repository)
    return textAt(answer, "message")
  }
  const commit = async (sha: string): Promise<FixCommit> => {
    const answer = await ask(["GET", `/commits/${sha}?per_page=${MAX_FILES}`, "/commits/{sha}"])
    success(answer, repository)
    return readCommit(answer)
  }

  return {
    branchHead,
    commitMessage,
    commit,
    async contains(branch, sha) {
      const path = `/compare/${encodeURIComponent(branch)}...${sha}?per_page=1`
      const answer = await ask(["GET", path, "/compare/{branch}...{sha}"])
      // Without a common history there is nothing to compare.
      if (answer.status === 404) return false
      success(answer, repository)
      return ["behind", "identical"].includes(textAt(answer, "status"))
    },
    createBranch: (branch, sha) => createBranch({ ask, repository, branchHead }, branch, sha),
    async deleteBranch(branch) {
      const path = `/git/refs/heads/${pathOf(branch)}`
      const answer = await ask(["DELETE", path, "/git/refs/heads/{branch}"]).catch(async (error: unknown) => {
        if (isAmbiguous(error) && (await branchHead(branch)) === null) return null
        throw error
      })
      if (answer === null || (answer.status === 422 && /does not exist/i.test(messageOf(answer.body)))) return
      if (answer.status >= 500 && (await branchHead(branch)) === null) return
      success(answer, repository)
    },
    commitOnBranch: asked =>
      commitOnBranch(options, asked).catch(async (error: unknown) => {
        if (!isAmbiguous(error)) throw error
        const head = await branchHead(asked.branch)
        if (head === null || head === asked.parent) throw error
        return isOurs(await commit(head), asked) ? { sha: head } : "conflict"
      }),
  }
}

type BranchMaker = {
  readonly ask: Ask
  readonly repository: string
  readonly branchHead: (branch: string) => Promise<string | null>
}

async function createBranch(
  { ask, repository, branchHead }: BranchMaker,
  branch: string,
  sha: string,
): Promise<"created" | "exists"> {
  try {
    const answer = await ask(["POST", "/git/refs"], { ref: `refs/heads/${branch}`, sha })
    if (answer.status === 422 && /already exists/i.test(messageOf(answer.body))) return "exists"
    success(answer, repository)
    return "created"
  } catch (error) {
    if (!isAmbiguous(error)) throw error
    const head = await branchHead(branch)
    if (head === null) throw error
    return head === sha ? "created" : "exists"
  }
}

/** A commit with this text on this parent is the one that was asked for: nobody else writes such a text. */
function isOurs(found: FixCommit, { parent, message }: CommitRequest): boolean {
  return found.parents[0] === parent && found.message.trim() === `${message.headline}\n\n${message.body}`.trim()
}

type FileBody = { readonly filename?: unknown; readonly previous_filename?: unknown; readonly status?: unknown }

function readCommit(answer: Answer): FixCommit {
  const body = answer.body as {
    readonly parents?: readonly { readonly sha?: unknown }[]
    readonly files?: readonly FileBody[]
  }
  const files = body.files ?? []
  if (files.length >= MAX_FILES)
    throw unreadableAnswer({ service: "github", request: answer.request, ambiguous: false })
  const renamed = files.filter(file => file.status === "renamed").map(file => file.previous_filename)
  const [removed, written] = [true, false].map(gone => files.filter(file => (file.status === "removed") === gone))
  return {
    sha: textAt(answer, "sha"),
    message: textAt(answer, "commit", "message"),
    parents: (body.parents ?? []).map(parent => String(parent.sha)),
    written: (written ?? []).map(file => String(file.filename)),
    removed: [...(removed ?? []).map(file => file.filename), ...renamed].map(String),
  }
}

/** A branch as part of a path; its slashes stay. */
function pathOf(branch: string): string {
  return branch.split("/").map(encodeURIComponent).join("/")
}
