import type { World } from "../world/world.ts"
import type { Mend } from "./misconfiguration.ts"

const PATH = ".github/auto-triage.yml"

/** Commits a change of the configuration to the branch that workflows run from, and gives back what takes it back. */
export async function configEdit(world: World, change: (text: string) => string): Promise<Mend> {
  const before = await readConfigText(world)
  const after = change(before)
  if (after === before) throw new Error("the change leaves the configuration as it is")
  await write(world, after)
  return () => write(world, before)
}

/** The configuration as it stands on that branch. */
export async function readConfigText({ github, repository, ref }: World): Promise<string> {
  const head = (await github.resolve(repository, ref)) ?? ""
  return (await github.readFile(repository, head, PATH)) ?? ""
}

async function write({ urls, repository, ref, credentials }: World, content: string): Promise<void> {
  const git = `${urls.github}/repos/${repository}/git`
  const headers = { authorization: `Bearer ${credentials.adminPat}`, "content-type": "application/json" }
  async function ask(method: string, path: string, body?: unknown): Promise<{ readonly sha: string }> {
    const sent = body === undefined ? {} : { body: JSON.stringify(body) }
    const response = await fetch(`${git}${path}`, { method, headers, ...sent })
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`)
    const answer = (await response.json()) as { readonly sha: string; readonly object?: { readonly sha: string } }
    return answer.object ?? answer
  }
  const head = await ask("GET", `/ref/heads/${ref}`)
  const entry = { path: PATH, mode: "100644", type: "blob", content }
  const tree = await ask("POST", "/trees", { base_tree: head.sha, tree: [entry] })
  const made = { message: "Change the configuration", tree: tree.sha, parents: [head.sha] }
  const commit = await ask("POST", "/commits", made)
  await ask("PATCH", `/refs/heads/${ref}`, { sha: commit.sha })
}
