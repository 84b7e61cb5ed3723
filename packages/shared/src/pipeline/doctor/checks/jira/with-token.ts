import type { JiraInspection } from "../../../../ports/jira-inspection.ts"
import type { Reading } from "../../../../ports/reading.ts"
import type { DoctorSources } from "../../doctor-sources.ts"

/** What `read` shows; hidden where Jira does not take the credentials, which another check says. */
export async function withToken<Value>(
  { jira }: Pick<DoctorSources, "jira">,
  read: (jira: JiraInspection) => Promise<Reading<Value>>,
): Promise<Reading<Value>> {
  const token = await jira.token()
  if (token.kind === "hidden") return token
  return token.value.kind === "works" ? read(jira) : { kind: "hidden", why: "Jira does not take the credentials" }
}
