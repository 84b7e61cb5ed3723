import type { GitHubHost } from "../core/github-contract.ts"
import type { FileSource } from "./parser/file-source.ts"

/** The commit that `owner/name@ref` means; null where the host has no such repository or revision. Names ignore case. */
export async function findCommit(host: GitHubHost, name: string, ref: string): Promise<FileSource | null> {
  const repository = host.repositories().find(known => known.toLowerCase() === name.toLowerCase())
  const sha = repository === undefined ? null : await host.resolve(repository, ref)
  return repository === undefined || sha === null ? null : { repository, sha }
}
