import type { Reading } from "../../../ports/reading.ts"
import { projectKey } from "../checked-key.ts"
import type { Ask } from "./ask.ts"
import { fieldsOf, textIn } from "./read-body.ts"

/**
 * Ids of the fields that the newest ticket with the label lets the account edit; empty where there is no such ticket.
 *
 * @throws ConfigError where the project's key is none
 */
export async function readEditFields(ask: Ask, project: string, label: string): Promise<Reading<readonly string[]>> {
  const jql = `project = "${projectKey(project)}" AND labels = "${label.replace(/["\\]/g, "\\$&")}" ORDER BY created DESC`
  const found = await ask.json("/rest/api/3/search/jql", {}, { jql, fields: ["status"], maxResults: 1 })
  if (found.kind === "hidden") return found
  const { issues } = fieldsOf(found.value)
  const key = textIn(Array.isArray(issues) ? issues[0] : null, "key")
  if (key === "") return { kind: "seen", value: [] }
  const shown = await ask.json(`/rest/api/3/issue/${encodeURIComponent(key)}/editmeta`)
  return shown.kind === "hidden"
    ? shown
    : { kind: "seen", value: Object.keys(fieldsOf(fieldsOf(shown.value)["fields"])) }
}
