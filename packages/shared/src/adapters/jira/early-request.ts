import { jqlString } from "../../text/jql.ts"
import { isIssueKey, projectKey } from "./checked-key.ts"
import { ISSUE_FIELDS } from "./map-issue.ts"
import type { JiraOptions } from "./tracker.ts"

export type EarlyRequest = { readonly url: string; readonly init: RequestInit }
export type EarlySite = Pick<JiraOptions, "baseUrl" | "email" | "apiToken">

/** What a single read of an issue asks for: the comments are only counted. */
export const READ_FIELDS = [...ISSUE_FIELDS, "comment"]

/** The body of a search for tickets of a project with any of the labels. */
export function labelSearch(project: string, labels: readonly string[]) {
  const wanted = labels.map(jqlString).join(", ")
  const jql = `project = ${jqlString(projectKey(project))} AND labels in (${wanted}) ORDER BY created ASC`
  return { fields: ISSUE_FIELDS, jql, maxResults: 50 }
}

/**
 * The read of an issue exactly as the client will send it, so that it can be on its way while the client still loads.
 * Null where the key is none.
 */
export function earlyIssueRead(site: EarlySite, key: string): EarlyRequest | null {
  if (!isIssueKey(key)) return null
  const query = new URLSearchParams(READ_FIELDS.map((field): [string, string] => ["fields", field]))
  return {
    url: `${site.baseUrl}/rest/api/3/issue/${key}?${query.toString()}`,
    init: { method: "GET", headers: headers(site) },
  }
}

/** The same for the search by labels. */
export function earlyLabelSearch(site: EarlySite, project: string, labels: readonly string[]): EarlyRequest {
  const body = JSON.stringify(labelSearch(project, labels))
  const init = { method: "POST", headers: { ...headers(site), "Content-Type": "application/json" }, body }
  return { url: `${site.baseUrl}/rest/api/3/search/jql`, init }
}

function headers({ email, apiToken }: EarlySite): Record<string, string> {
  const credentials = Buffer.from(`${email}:${apiToken}`).toString("base64")
  return { Accept: "application/json", Authorization: `Basic ${credentials}`, "Accept-Language": "en" }
}
