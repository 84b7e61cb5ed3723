import type { GitStore } from "../adapters/git/git-store.ts"
import { readFileAt } from "../adapters/git/read-file-at.ts"
import type { ServiceCommands } from "../config/config.ts"
import { inferCommands } from "../pipeline/verify/infer-commands.ts"

// What inference reads; of everything else the name is enough.
const READ = ["package.json", "yarn.lock", "pubspec.yaml"]

/** What the configuration says and, for each command that it leaves open, what the base's own files say. */
export async function serviceCommands(
  base: { readonly store: GitStore; readonly tree: string; readonly paths: readonly string[] },
  configured: ServiceCommands | null,
  folder: string,
): Promise<ServiceCommands> {
  const files = new Set(base.paths)
  const texts = new Map<string, string>()
  for (const path of foldersUp(folder).flatMap(at => READ.map(name => (at === "" ? name : `${at}/${name}`)))) {
    const data = files.has(path) ? await readFileAt(base.store, base.tree, path) : null
    if (data !== null) texts.set(path, data.toString("utf8"))
  }
  const inferred = inferCommands({ files, read: path => texts.get(path) ?? null }, folder)
  return merge(configured ?? inferred, inferred)
}

function merge(configured: ServiceCommands, inferred: ServiceCommands): ServiceCommands {
  // A test command of its own says that the usual one would not do, and so would the usual one for single files.
  const usual = configured.test === null || configured.test === inferred.test
  return {
    install: configured.install ?? inferred.install,
    lint: configured.lint ?? inferred.lint,
    typecheck: configured.typecheck ?? inferred.typecheck,
    test: configured.test ?? inferred.test,
    testFiles: configured.testFiles ?? (usual ? inferred.testFiles : null),
  }
}

function foldersUp(folder: string): string[] {
  if (folder === "") return [""]
  const slash = folder.lastIndexOf("/")
  return [folder, ...foldersUp(slash === -1 ? "" : folder.slice(0, slash))]
}
