import type { CodeHost, FileList, RepositoryState } from "@auto-triage/shared/ports/code-host"
import type { FileCache } from "./file-cache.ts"

/** Each list of files is asked for once and is one object, which is indexed once however many errors need it. */
export function memoHost(host: CodeHost): CodeHost {
  const lists = new Map<string, Promise<FileList | null>>()
  return {
    readState: ref => host.readState(ref),
    listFiles(commit) {
      const list = lists.get(commit) ?? host.listFiles(commit)
      lists.set(commit, list)
      // A failure is this error's gap and not that of all others.
      list.catch(() => lists.delete(commit))
      return list
    },
  }
}

/** The same, and from the cache where an earlier run on the same window asked already. */
export function cachedCodeHost(host: CodeHost, cache: FileCache, window: { readonly to: number }): CodeHost {
  async function through<T>(name: string, ask: () => Promise<T>): Promise<T> {
    const known = cache.read(`${window.to}-${name}`)
    if (known !== undefined) return known as T
    const answer = await ask()
    cache.write(`${window.to}-${name}`, answer)
    return answer
  }
  return memoHost({
    readState: ref => through<RepositoryState>("state", () => host.readState(ref)),
    listFiles: commit => through(`files-${commit}`, () => host.listFiles(commit)),
  })
}
