import type { GitHubHost, Permissions } from "../../core/github-contract.ts"
import type { FileSource } from "../parser/file-source.ts"
import type { JobDefinition, WorkflowFile } from "../parser/workflow-file.ts"
import type { WorkflowLibrary } from "../parser/workflow-library.ts"
import type { WorkflowTree } from "../parser/workflow-tree.ts"
import { defaultPermissions, excessPermission, readPermissions } from "../permissions.ts"
import { findCommit } from "../find-commit.ts"
import { parseUses } from "../resolve-uses.ts"
import { checkCall } from "./check-call.ts"

export type TreeLoader = {
  readonly host: GitHubHost
  readonly library: WorkflowLibrary
}

export type LoadedTree = { readonly tree: WorkflowTree; readonly errors: readonly string[] }

const MAX_LEVELS = 10

/** Reads every workflow that `file` calls, and checks calls, inputs, secrets and permissions before anything runs. */
export async function loadTree(loader: TreeLoader, file: WorkflowFile): Promise<LoadedTree> {
  const errors = [...file.errors]
  const tree = await load({ loader, errors, level: 1 }, file, null)
  return { tree, errors }
}

type Loading = { readonly loader: TreeLoader; readonly errors: string[]; readonly level: number }

async function load(loading: Loading, file: WorkflowFile, ceiling: Permissions | null): Promise<WorkflowTree> {
  const calls = new Map<string, WorkflowTree>()
  for (const job of file.jobs) {
    const permissions = readPermissions(job.raw["permissions"]) ?? readPermissions(file.raw["permissions"]) ?? ceiling
    const fail = (message: string): void => void loading.errors.push(`${file.path} (Line: ${job.line}): ${message}`)
    const excess = permissions && ceiling ? excessPermission(permissions, ceiling) : null
    if (excess) {
      const [name, wanted, allowed] = excess
      fail(`The nested job '${job.id}' is requesting '${name}: ${wanted}', but is only allowed '${name}: ${allowed}'.`)
    }
    for (const refusal of refusedActions(loading, file, job)) fail(refusal)
    if (job.uses === null) continue
    try {
      const called = await readCalled(loading, file.source, job)
      for (const problem of checkCall(job, called)) fail(problem)
      calls.set(job.id, await load({ ...loading, level: loading.level + 1 }, called, permissions ?? defaultPermissions))
    } catch (error) {
      fail(error instanceof Error ? error.message : String(error))
    }
  }
  return { file, calls }
}

/** A run does not start where one of its actions is not allowed. */
function refusedActions(
  { loader: { host } }: Loading,
  { source }: WorkflowFile,
  job: JobDefinition,
): readonly string[] {
  const all = [job.uses, ...job.steps.map(step => step.uses)]
  return all.flatMap(uses => {
    if (uses === null || uses === undefined || !uses.includes("@")) return []
    return host.refusesAction?.(source.repository, uses) ?? []
  })
}

async function readCalled(loading: Loading, from: FileSource, job: JobDefinition): Promise<WorkflowFile> {
  const { host, library } = loading.loader
  const uses = parseUses(job.uses ?? "")
  if (loading.level >= MAX_LEVELS) throw new Error(`Workflows are nested more than ${MAX_LEVELS} levels deep`)
  // In a job, "./" means the commit of the file that says so, just as "$/" does.
  const source = uses.kind === "remote" ? await findCommit(host, uses.repository, uses.ref) : from
  const file = source && (await library.read(source, uses.path))
  if (!file) throw new Error(`error parsing called workflow "${job.uses}": workflow was not found.`)
  loading.errors.push(...file.errors)
  if (!file.on.has("workflow_call")) {
    throw new Error(
      `error parsing called workflow "${job.uses}": workflow is not reusable as it is missing a \`on.workflow_call\` trigger`,
    )
  }
  return file
}
