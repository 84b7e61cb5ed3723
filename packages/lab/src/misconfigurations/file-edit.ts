import type { World } from "../world/world.ts"
import type { Mend } from "./misconfiguration.ts"

/** Commits a change of one file to the branch that workflows run from, and gives back what takes it back. Null: no file. */
export async function fileEdit(world: World, path: string, change: (text: string) => string | null): Promise<Mend> {
  const { github, repository, ref } = world
  const before = await github.readFile(repository, (await github.resolve(repository, ref)) ?? "", path)
  const after = change(before ?? "")
  if (after === before) throw new Error(`the change leaves ${path} as it is`)
  await commit(world, path, after)
  return () => commit(world, path, before)
}

async function commit(world: World, path: string, text: string | null): Promise<void> {
  const { urls, repository, ref, credentials } = world
  const ask = async (method: string, route: string, body?: unknown): Promise<{ readonly sha: string }> => {
    const headers = { authorization: `Bearer ${credentials.adminPat}`, "content-type": "application/json" }
    const sent = body === undefined ? {} : { body: JSON.stringify(body) }
    const response = await fetch(`${urls.github}/repos/${repository}/git${route}`, { method, headers, ...sent })
    if (!response.ok) throw new Error(`${method} ${route}: ${response.status} ${await response.text()}`)
    const answer = (await response.json()) as { readonly sha: string; readonly object?: { readonly sha: string } }
    return answer.object ?? answer
  }
  const head = await ask("GET", `/ref/heads/${ref}`)
  const entry = { path, mode: "100644", type: "blob", ...(text === null ? { sha: null } : { content: text }) }
  const tree = await ask("POST", "/trees", { base_tree: head.sha, tree: [entry] })
  const made = await ask("POST", "/commits", { message: "Change a file", tree: tree.sha, parents: [head.sha] })
  await ask("PATCH", `/refs/heads/${ref}`, { sha: made.sha })
}
