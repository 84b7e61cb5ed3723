import { commitFiles } from "./commit-files.ts"
import type { LabClient } from "./lab-client.ts"

/** Commits one file to the branch that workflows run from, as an administrator would through the API. */
export async function commitFile(client: LabClient, path: string, content: string): Promise<void> {
  const { repository, ref } = client.lab.world
  await commitFiles(client, { repository, branch: ref, files: { [path]: content } })
}

/** The file as it stands on that branch. */
export async function readFileOf({ lab }: LabClient, path: string): Promise<string> {
  const { github, repository, ref } = lab.world
  const head = (await github.resolve(repository, ref)) ?? ""
  return (await github.readFile(repository, head, path)) ?? ""
}
