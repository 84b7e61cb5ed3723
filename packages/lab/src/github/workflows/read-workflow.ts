import { parse } from "yaml"
import { isRecord } from "../api/body.ts"
import type { RepositoryState } from "../state/repository-state.ts"

export type Workflow = {
  readonly name: string | null
  /** The trigger's own settings, or null where the workflow does not listen to workflow_dispatch. */
  readonly dispatch: Readonly<Record<string, unknown>> | null
  /** Of its schedule, in order. */
  readonly crons: readonly string[]
}

const folder = ".github/workflows"
const NOTHING: Workflow = { name: null, dispatch: null, crons: [] }

/** Paths of the workflow files on the default branch; others do not exist for GitHub. */
export async function listWorkflows(repository: RepositoryState): Promise<readonly string[]> {
  const { git } = repository
  const head = await git.resolve(`refs/heads/${repository.defaultBranch}`)
  const tree = head === null ? undefined : (await git.commit(head))?.tree
  const entry = tree === undefined ? null : await git.entryAt(tree, folder)
  const files = entry === null ? [] : ((await git.tree(entry.id)) ?? [])
  return files.filter(file => /\.ya?ml$/.test(file.name)).map(file => `${folder}/${file.name}`)
}

function dispatchOf(on: unknown): Workflow["dispatch"] {
  if (on === "workflow_dispatch") return {}
  if (Array.isArray(on)) return on.includes("workflow_dispatch") ? {} : null
  if (!isRecord(on) || !("workflow_dispatch" in on)) return null
  return isRecord(on["workflow_dispatch"]) ? on["workflow_dispatch"] : {}
}

function cronsOf(on: unknown): readonly string[] {
  const entries = isRecord(on) && Array.isArray(on["schedule"]) ? on["schedule"] : []
  return entries.flatMap((entry: unknown) =>
    isRecord(entry) && typeof entry["cron"] === "string" ? [entry["cron"]] : [],
  )
}

/** The workflow file as it is at a commit, or null where there is none that can be read. */
export async function readWorkflow(
  repository: RepositoryState,
  commit: string,
  path: string,
): Promise<Workflow | null> {
  const { git } = repository
  const tree = (await git.commit(commit))?.tree
  const entry = tree === undefined ? null : await git.entryAt(tree, path)
  const blob = entry === null ? null : await git.objects.read(entry.id)
  if (blob?.type !== "blob") return null
  let value: unknown
  try {
    value = parse(blob.data.toString("utf8"))
  } catch {
    return NOTHING
  }
  if (!isRecord(value)) return NOTHING
  const { name, on } = value
  return { name: typeof name === "string" ? name : null, dispatch: dispatchOf(on), crons: cronsOf(on) }
}
