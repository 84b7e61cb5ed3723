import { applyPatch, type AppliedPatch } from "../adapters/git/apply-patch.ts"
import { listPaths } from "../adapters/git/list-paths.ts"
import { readChanges } from "../adapters/git/read-changes.ts"
import { readFileAt } from "../adapters/git/read-file-at.ts"
import type { Brief } from "../pipeline/fix/brief.ts"
import type { Change } from "../pipeline/fix/change.ts"
import { judgeChanges } from "../pipeline/policy.ts"
import { editableOf, type PolicyContext } from "../pipeline/policy/policy-context.ts"
import type { JudgedTree } from "../pipeline/publish/publish-task.ts"
import type { FileWrite } from "../ports/fix-host.ts"

type Applied = Extract<AppliedPatch, { kind: "applied" }>

/**
 * Applies the patch to the base and judges the tree that it makes, with the contents to commit read from that same tree.
 * Nothing of the repository is run and no working tree is touched.
 *
 * @param checkout Where the repository is and an empty scratch folder.
 * @throws ConfigError where there is no repository in the folder.
 */
export async function judgeTree(
  brief: Brief,
  patch: Buffer,
  checkout: { readonly repository: string; readonly scratch: string },
): Promise<JudgedTree> {
  const { repository, scratch: into } = checkout
  const applied = await applyPatch({ repository, base: brief.base.sha, patch, into })
  if (applied.kind === "rejected") return applied
  const changes = await readChanges(applied)
  const basePaths = await listPaths(applied.store, applied.baseTree)
  const written = await Promise.all(changes.map(change => contentsOf(applied, change)))
  return {
    kind: "judged",
    checks: judgeChanges(changes, contextOf(brief, basePaths)),
    files: written.flatMap(({ file }) => file ?? []),
    unwritable: written.flatMap(({ file, path }) => (file === null ? [path] : [])),
    baseFile: path => readFileAt(applied.store, applied.baseTree, path),
  }
}

function contextOf({ config, service, issue }: Brief, basePaths: readonly string[]): PolicyContext {
  return {
    policy: config.autofix.policy,
    editable: editableOf(service),
    servicePath: service?.path ?? null,
    error: { type: issue.type, message: issue.message },
    suspects: issue.suspects,
    basePaths,
  }
}

/** `file` is null for what a commit through the API cannot hold: anything but a plain file with a name in UTF-8. */
async function contentsOf(
  { store, tree }: Applied,
  { path, kind, after }: Change,
): Promise<{ readonly path: string; readonly file: FileWrite | null }> {
  if (path.includes("\ufffd")) return { path, file: null }
  if (kind === "deleted") return { path, file: { path, contents: null } }
  const contents = after === "file" ? await readFileAt(store, tree, path) : null
  return { path, file: contents === null ? null : { path, contents } }
}
