import { readFileAt } from "@auto-triage/shared/adapters/git/read-file-at"
import { CONVENTION_FILES, type Convention } from "@auto-triage/shared/pipeline/agent/agent-rules"
import type { WorkCopy } from "../copy/prepare-copy.ts"

/** The files of the base that say how code is written there: the repository's, then the service's own. */
export async function readConventions(copy: WorkCopy, folder: string): Promise<Convention[]> {
  const paths = ["", folder].flatMap(at => CONVENTION_FILES.map(name => (at === "" ? name : `${at}/${name}`)))
  const conventions: Convention[] = []
  for (const path of new Set(paths)) {
    const data = copy.paths.includes(path) ? await readFileAt(copy.store, copy.base, path) : null
    if (data !== null) conventions.push({ path, text: data.toString("utf8") })
  }
  return conventions
}
