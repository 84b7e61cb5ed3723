import type { Fault } from "./fault.ts"
import { languageServiceFaults, type ReadFile } from "./language-service.ts"
import { jobLimits } from "./rules/job-limits.ts"
import { keptSecrets } from "./rules/kept-secrets.ts"
import { leastPermissions } from "./rules/least-permissions.ts"
import { pinnedUses } from "./rules/pinned-uses.ts"
import { scriptExpressions } from "./rules/script-expressions.ts"
import { stepOutputs } from "./rules/step-outputs.ts"
import { child, children, readYaml } from "./yaml-file.ts"

/** Everything that is wrong with a workflow or an action.yml. `readFile` resolves what it refers to by `$/`. */
export async function workflowFaults(path: string, text: string, readFile: ReadFile): Promise<Fault[]> {
  const service = await languageServiceFaults(path, text, readFile)
  try {
    const file = readYaml(path, text)
    const rules = [scriptExpressions, pinnedUses, leastPermissions, jobLimits, keptSecrets]
    const outputs = stepOutputs(file, action => outputsOf(action, readFile))
    return [...service, ...rules.flatMap(rule => rule(file)), ...outputs]
  } catch (error) {
    return [...service, { file: path, line: 1, rule: "yaml", message: String(error) }]
  }
}

function outputsOf(action: string, readFile: ReadFile): readonly string[] | null {
  try {
    const path = `${action}/action.yml`
    return children(child(readYaml(path, readFile(path)).root, "outputs")).map(output => output.key)
  } catch {
    // That the action is missing is the language service's to say.
    return null
  }
}
