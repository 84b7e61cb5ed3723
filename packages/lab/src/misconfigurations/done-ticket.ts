import type { World } from "../world/world.ts"

/** A ticket of the pipeline that is done; what is given back removes it. */
export async function doneTicket({ jira, credentials }: World): Promise<() => void> {
  const { jiraEmail, jiraToken } = credentials
  const authorization = `Basic ${Buffer.from(`${jiraEmail}:${jiraToken}`).toString("base64")}`
  const fields = {
    project: { key: "PPL" },
    issuetype: { name: "Bug" },
    summary: "An error that was fixed",
    labels: ["auto-triage"],
  }
  const request = new Request("http://jira.lab/rest/api/3/issue", {
    method: "POST",
    headers: { authorization, "content-type": "application/json" },
    body: JSON.stringify({ fields }),
  })
  const { key } = (await (await jira.handle(request)).json()) as { readonly key: string }
  jira.admin.transitionTo(key, "Done", "Done")
  return () => jira.admin.deleteIssue(key)
}
