import type { OfferedTransitions } from "../../../ports/jira-inspection.ts"
import type { Reading } from "../../../ports/reading.ts"
import { projectKey } from "../checked-key.ts"
import type { Ask } from "./ask.ts"
import { fieldsOf, textIn } from "./read-body.ts"

const MOST_STATUSES = 6

/**
 * What tickets offer now. A workflow itself is shown to administrators alone, so one ticket of each status speaks for it.
 *
 * @throws ConfigError where the project's key is none
 */
export async function readTransitions(ask: Ask, project: string, label: string): Promise<Reading<OfferedTransitions>> {
  const jql = `project = "${projectKey(project)}" AND labels = "${label.replace(/["\\]/g, "\\$&")}" ORDER BY created DESC`
  const found = await ask.json("/rest/api/3/search/jql", {}, { jql, fields: ["status"], maxResults: 50 })
  if (found.kind === "hidden") return found
  const issues: unknown = fieldsOf(found.value)["issues"]
  const offered = new Map<string, OfferedTransitions[number]>()
  for (const issue of Array.isArray(issues) ? issues : []) {
    const status = fieldsOf(fieldsOf(fieldsOf(issue)["fields"])["status"])
    const name = textIn(status, "name")
    if (offered.has(name) || offered.size >= MOST_STATUSES) continue
    const answer = await ask.json(`/rest/api/3/issue/${encodeURIComponent(textIn(issue, "key"))}/transitions`)
    if (answer.kind === "hidden") return answer
    const { transitions } = fieldsOf(answer.value)
    offered.set(name, {
      status: name,
      done: isDone(status),
      transitions: (Array.isArray(transitions) ? transitions : []).map((one: unknown) => ({
        name: textIn(one, "name"),
        leadsToDone: isDone(fieldsOf(fieldsOf(one)["to"])),
      })),
    })
  }
  return { kind: "seen", value: [...offered.values()] }
}

function isDone(status: Readonly<Record<string, unknown>>): boolean {
  return textIn(status["statusCategory"], "key") === "done"
}
