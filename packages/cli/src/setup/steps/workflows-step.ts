import { existsSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { readLocalRepository } from "../../explain/local-repository.ts"
import type { UserPath } from "../../explain/user-path.ts"
import type { Look, Step } from "../step.ts"
import { callerWorkflows } from "../workflows/caller-workflows.ts"
import { checkNames } from "../workflows/check-names.ts"
import { writeNewFile } from "../write-new-file.ts"

export type WorkflowsStepOptions = {
  readonly folder: UserPath
  readonly product: string
  readonly pin: () => Promise<{ readonly sha: string; readonly what: string }>
  /** Folder of the product's own workflows. */
  readonly own: string
}

const FOLDER = ".github/workflows"

/** Files of the workflows that call the product's, in the clone; one that is there is left alone. */
export function workflowsStep(options: WorkflowsStepOptions): Step {
  const { folder, own, product } = options
  return {
    name: "Workflow files",
    async look() {
      const pin = await options.pin()
      const workflow = (file: string): string | null =>
        existsSync(join(own, file)) ? readFileSync(join(own, file), "utf8") : null
      const texts = workflowTexts(folder)
      const checks = checkNames(texts)
      const files = callerWorkflows({ product, pin: pin.sha, checks, workflow })
      const looks = [...files].map(([file, text]) => lookAt(folder, { file, text, pinned: pin.what }))
      return files.has("error-autofix-report.yml") ? looks : [...looks, noChecks]
    },
  }
}

const noChecks: Look = {
  state: "person",
  seen: "no workflow here runs on pull requests, so none can follow a fix",
  asks: ["When there is one, start the setup again: it then writes error-autofix-report.yml"],
}

type Caller = { readonly file: string; readonly text: string; readonly pinned: string }

function lookAt(folder: UserPath, { file, text, pinned }: Caller): Look {
  const path = `${FOLDER}/${file}`
  const full = join(folder.full, path)
  if (existsSync(full)) return { state: "done", seen: `${path} is there` }
  return {
    state: "todo",
    seen: `write ${path}, which calls ${pinned}`,
    will: [],
    async apply() {
      writeNewFile(full, text)
      return [`${path} is written`]
    },
  }
}

function workflowTexts(folder: UserPath): ReadonlyMap<string, string> {
  const { paths } = readLocalRepository(folder)
  const files = paths.filter(path => path.startsWith(`${FOLDER}/`) && /\.ya?ml$/.test(path))
  // Its own callers follow nothing; a file that git knows may be deleted here.
  const there = files.filter(path => existsSync(join(folder.full, path)))
  return new Map(there.map(path => [path, readFileSync(join(folder.full, path), "utf8")]))
}
