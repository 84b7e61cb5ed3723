import { expect } from "vitest"
import type { LabClient } from "./lab-client.ts"

/** Commits one file to the branch that workflows run from, as an administrator would through the API. */
export async function commitFile({ lab }: LabClient, path: string, content: string): Promise<void> {
  const { urls, repository, ref, credentials } = lab.world
  const ask = async (method: string, route: string, body?: unknown): Promise<Record<string, unknown>> => {
    const response = await fetch(`${urls.github}/repos/${repository}/git/${route}`, {
      method,
      headers: { authorization: `Bearer ${credentials.adminPat}`, "content-type": "application/json" },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    const text = await response.text()
    expect(response.ok, `${method} ${route}: ${text}`).toBe(true)
    return JSON.parse(text) as Record<string, unknown>
  }
  const head = (await ask("GET", `ref/heads/${ref}`))["object"] as { readonly sha: string }
  const tree = await ask("POST", "trees", {
    base_tree: head.sha,
    tree: [{ path, mode: "100644", type: "blob", content }],
  })
  const commit = await ask("POST", "commits", { message: `Change ${path}`, tree: tree["sha"], parents: [head.sha] })
  await ask("PATCH", `refs/heads/${ref}`, { sha: commit["sha"] })
}

/** The file as it stands on that branch. */
export async function readFileOf({ lab }: LabClient, path: string): Promise<string> {
  const { github, repository, ref } = lab.world
  const head = (await github.resolve(repository, ref)) ?? ""
  return (await github.readFile(repository, head, path)) ?? ""
}
