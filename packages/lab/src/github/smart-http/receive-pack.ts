import type { RefChange } from "../events/push.ts"
import { announce, type Actor } from "../refs/change-ref.ts"
import { allows } from "../tokens/token.ts"
import { htmlUrl } from "../views/urls.ts"
import { pushRules } from "./push-rules.ts"
import { bodyOf, runService } from "./run-service.ts"

type Listed = readonly { readonly name: string; readonly id: string }[]

function difference(before: Listed, after: Listed): RefChange[] {
  const old = new Map(before.map(({ name, id }) => [name, id]))
  const now = new Map(after.map(({ name, id }) => [name, id]))
  return [...new Set([...old.keys(), ...now.keys()])]
    .map(ref => ({ ref, before: old.get(ref) ?? null, after: now.get(ref) ?? null }))
    .filter(change => change.before !== change.after)
}

/**
 * Lets git take a push. It runs alone, because git and the ref store must not write at once; what it changed is then
 * announced like any change through the API. The hook in the repository refuses what rules and permissions forbid (see push-hook.ts).
 */
export async function receivePack(actor: Actor, request: Request): Promise<Response> {
  const { repository, token } = actor
  const { git } = repository
  // Read before the others have to wait: a slow client must not hold up the ledger.
  const body = await bodyOf(request)
  const mayChange = allows(token.permissions, "workflows", "write")
  return git.writes.run(async () => {
    const before = git.refs.list("refs/")
    const env = {
      LAB_MAY_CHANGE_WORKFLOWS: mayChange ? "yes" : "no",
      LAB_RULES: pushRules(actor, body),
      LAB_RULES_URL: `${htmlUrl(actor.hub, repository)}/rules`,
      LAB_PUSHER: token.kind === "pat" ? "a Personal Access Token" : "a GitHub App",
    }
    const response = await runService(repository, "git-receive-pack", { request, body, env })
    await git.refs.reload()
    for (const change of difference(before, git.refs.list("refs/"))) {
      const { before: old, after } = change
      const forced = old !== null && after !== null && !(await git.isAncestor(old, after))
      await announce(actor, { ...change, forced })
    }
    return response
  })
}
