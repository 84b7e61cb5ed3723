import type { RepositoryState } from "../state/repository-state.ts"

/** Owners of what "Allow actions created by GitHub" means. */
const GITHUB_OWNERS: readonly string[] = ["actions", "github"]

/** Why Settings → Actions → General keeps a repository from using `owner/repo[/path]@ref`; null where it does not. */
export function refusesAction({ actions, owner, fullName }: RepositoryState, uses: string): string | null {
  const by = (uses.split("/")[0] ?? "").toLowerCase()
  const isOwn = by === owner.toLowerCase()
  const head = `The action ${uses} is not allowed in ${fullName} because`
  if (actions.allowed === "local_only" && !isOwn)
    return `${head} all actions must be from a repository owned by ${owner}.`
  const isListed =
    isOwn || (actions.byGitHub && GITHUB_OWNERS.includes(by)) || actions.patterns.some(pattern => fits(pattern, uses))
  if (actions.allowed === "selected" && !isListed)
    return `${head} all actions must be from a repository owned by ${owner}, created by GitHub, or match the patterns that are allowed.`
  if (actions.pinned && !/@[0-9a-f]{40}$/.test(uses))
    return `${head} all actions must be pinned to a full-length commit SHA.`
  return null
}

/** `owner/repo@ref`, where a star at the end stands for anything. */
function fits(pattern: string, uses: string): boolean {
  const wanted = pattern.toLowerCase()
  const given = uses.toLowerCase()
  return wanted.endsWith("*") ? given.startsWith(wanted.slice(0, -1)) : given === wanted
}
