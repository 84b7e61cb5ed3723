import type { FixScene } from "../whole-path/fix-scene.ts"

/** Takes the workflow off develop that checks pull requests, where what it would do is not looked at. */
export async function removeChecks(scene: FixScene): Promise<void> {
  const { github, repository } = scene.lab.world
  const path = ".github/workflows/backend-pr-checks.yml"
  const head = await github.resolve(repository, "develop")
  const tree = { base_tree: head, tree: [{ path, mode: "100644", type: "blob", sha: null }] }
  const made = (await scene.github("POST", `/repos/${repository}/git/trees`, tree)) as { readonly sha: string }
  const commit = { message: "Remove the checks", tree: made.sha, parents: [head] }
  const { sha } = (await scene.github("POST", `/repos/${repository}/git/commits`, commit)) as { readonly sha: string }
  await scene.github("PATCH", `/repos/${repository}/git/refs/heads/develop`, { sha })
}
