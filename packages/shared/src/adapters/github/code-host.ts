import type { CodeHost, FileList } from "../../ports/code-host.ts"
import { answeredWith } from "../upstream-error.ts"
import { readStateAnswer, stateRequest } from "./repository-state.ts"

export type CodeHostOptions = { readonly apiUrl: string; readonly token: string; readonly repository: string }

/** Reads the repository that a run belongs to. Octokit is loaded only when something beyond the first request is asked. */
export function createGitHubCodeHost(options: CodeHostOptions): CodeHost {
  return {
    async readState(ledgerRef) {
      const { url, init } = stateRequest({ ...options, ledgerRef })
      return readStateAnswer(await fetch(url, init), options.repository)
    },
    listFiles: commit => listFiles(options, commit),
  }
}

async function listFiles(options: CodeHostOptions, commit: string): Promise<FileList | null> {
  const { createGitHubClient } = await import("./client.ts")
  const [owner = "", repo = ""] = options.repository.split("/")
  try {
    const { data } = await createGitHubClient(options).rest.git.getTree({
      owner,
      repo,
      tree_sha: commit,
      recursive: "1",
    })
    const paths = data.tree.flatMap(entry => (entry.type === "blob" && entry.path !== undefined ? [entry.path] : []))
    return { paths, truncated: data.truncated, commit }
  } catch (error) {
    if (!(error instanceof Error && "status" in error && typeof error.status === "number")) throw error
    // 404 and 422: no such commit here; 409: the repository is empty.
    if ([404, 409, 422].includes(error.status)) return null
    throw answeredWith("github", "GET /repos/{owner}/{repo}/git/trees/{tree_sha}", error.status, error.message)
  }
}
