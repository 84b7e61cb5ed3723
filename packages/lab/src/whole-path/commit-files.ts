import type { LabClient } from "./lab-client.ts"

export type Commit = {
  readonly repository: string
  readonly branch: string
  readonly files: Readonly<Record<string, string>>
}

/** Commits files to a branch, as an administrator would through the API. Returns the commit. */
export async function commitFiles(client: LabClient, { repository, branch, files }: Commit): Promise<string> {
  const git = `/repos/${repository}/git`
  const { object } = (await client.github("GET", `${git}/ref/heads/${branch}`)) as { object: { sha: string } }
  const entries = Object.entries(files).map(([path, content]) => ({ path, mode: "100644", type: "blob", content }))
  const tree = (await client.github("POST", `${git}/trees`, { base_tree: object.sha, tree: entries })) as {
    sha: string
  }
  const message = `Change ${entries.length} files`
  const made = { message, tree: tree.sha, parents: [object.sha] }
  const { sha } = (await client.github("POST", `${git}/commits`, made)) as { sha: string }
  await client.github("PATCH", `${git}/refs/heads/${branch}`, { sha })
  return sha
}
