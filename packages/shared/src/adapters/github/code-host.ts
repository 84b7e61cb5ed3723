import type { CodeHost, FileList } from "../../ports/code-host.ts"
import { answeredWith } from "../upstream-error.ts"
import { readStateAnswer, stateRequest } from "./repository-state.ts"
import { requestHeaders } from "./request-headers.ts"

export type CodeHostOptions = { readonly apiUrl: string; readonly token: string; readonly repository: string }

/**
 * Reads the repository that a run belongs to, without Octokit: two reads do not earn its time to load, and the first of
 * them must be on its way before anything has loaded.
 */
export function createGitHubCodeHost(options: CodeHostOptions): CodeHost {
  return {
    async readState(ledgerRef) {
      const { url, init } = stateRequest({ ...options, ledgerRef })
      return readStateAnswer(await fetch(url, init), options.repository)
    },
    listFiles: commit => listFiles(options, commit),
  }
}

type Tree = {
  readonly sha: string
  readonly truncated?: boolean
  readonly tree?: readonly { readonly path?: string; readonly type?: string }[]
}

async function listFiles(options: CodeHostOptions, commit: string): Promise<FileList | null> {
  const response = await fetch(
    `${options.apiUrl}/repos/${options.repository}/git/trees/${encodeURIComponent(commit)}?recursive=1`,
    { headers: requestHeaders(options.token) },
  )
  // 404 and 422: no such commit here; 409: the repository is empty.
  if ([404, 409, 422].includes(response.status)) return null
  const request = "GET /repos/{owner}/{repo}/git/trees/{tree_sha}"
  if (!response.ok) throw answeredWith({ service: "github", request, status: response.status, detail: "" })
  const tree = (await response.json()) as Tree
  const paths = (tree.tree ?? []).flatMap(entry =>
    entry.type === "blob" && entry.path !== undefined ? [entry.path] : [],
  )
  return { paths, truncated: tree.truncated === true, commit }
}
