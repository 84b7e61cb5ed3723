import type { GitHubHost } from "../../core/github-contract.ts"
import type { FileSource } from "./file-source.ts"
import { readWorkflow } from "./read-workflow.ts"
import type { WorkflowFile } from "./workflow-file.ts"

export interface WorkflowLibrary {
  /** Null where the commit has no such file. */
  read(source: FileSource, path: string): Promise<WorkflowFile | null>
  /** Paths of the workflow files at a commit. */
  list(source: FileSource): Promise<readonly string[]>
}

const FOLDER = ".github/workflows"

/** Workflow files by commit and path. A commit never changes, so each is read once. */
export function createWorkflowLibrary(host: GitHubHost): WorkflowLibrary {
  const files = new Map<string, Promise<WorkflowFile | null>>()
  const folders = new Map<string, Promise<readonly string[]>>()

  async function load(source: FileSource, path: string): Promise<WorkflowFile | null> {
    const text = await host.readFile(source.repository, source.sha, path)
    return text === null ? null : readWorkflow({ source, path, text })
  }

  return {
    read: (source, path) => remember(files, `${source.repository}@${source.sha}:${path}`, () => load(source, path)),
    async list(source) {
      const names = await remember(folders, `${source.repository}@${source.sha}`, () =>
        host.listFolder(source.repository, source.sha, FOLDER),
      )
      return names.filter(name => /\.ya?ml$/.test(name)).map(name => `${FOLDER}/${name}`)
    },
  }
}

function remember<T>(known: Map<string, Promise<T>>, key: string, load: () => Promise<T>): Promise<T> {
  const found = known.get(key)
  if (found) return found
  const loading = load()
  known.set(key, loading)
  // A failed read says nothing about the next one.
  loading.catch(() => known.delete(key))
  return loading
}
