import { jiraBaseUrl } from "@auto-triage/shared/adapters/jira/base-url"
import { unreadableAnswer } from "@auto-triage/shared/adapters/unreadable-answer"
import { answeredWith } from "@auto-triage/shared/adapters/upstream-error"
import { ConfigError } from "@auto-triage/shared/errors"

export type JiraKeys = { readonly baseUrl: string; readonly email: string; readonly token: string }

export interface JiraPages {
  /** A path below the ticket, e.g. "/remotelink"; empty is the ticket itself. @throws ConfigError or UpstreamError */
  one(path: string, query?: string): Promise<unknown>
  /** All items of a list; `key` is where a page has them. `isWhole` is false where there are more than anybody reads. */
  all(
    path: string,
    key: string,
    query?: string,
  ): Promise<{ readonly items: readonly unknown[]; readonly isWhole: boolean }>
}

const PAGE = 100
const MOST_PAGES = 20

/** What Jira says of one ticket. */
export function openJiraPages({ baseUrl, email, token }: JiraKeys, ticket: string): JiraPages {
  const root = `/rest/api/3/issue/${encodeURIComponent(ticket)}`
  const authorization = `Basic ${Buffer.from(`${email}:${token}`).toString("base64")}`
  const one: JiraPages["one"] = async (path, query = "") => {
    const response = await fetch(`${jiraBaseUrl(baseUrl)}${root}${path}${query === "" ? "" : `?${query}`}`, {
      headers: { authorization, accept: "application/json" },
    })
    const request = `GET ${root}${path}`
    if (!response.ok) throw refusal(request, ticket, response.status)
    const body: unknown = await response.json().catch(() => null)
    if (typeof body !== "object" || body === null)
      throw unreadableAnswer({ service: "jira", request, ambiguous: false })
    return body
  }
  return {
    one,
    async all(path, key, query = "") {
      const items: unknown[] = []
      for (let page = 0; page < MOST_PAGES; page++) {
        const body = (await one(path, `startAt=${items.length}&maxResults=${PAGE}${query}`)) as Readonly<
          Record<string, unknown>
        >
        const found: readonly unknown[] = Array.isArray(body[key]) ? body[key] : []
        items.push(...found)
        // A page may be shorter than asked for; only the total tells the end.
        const total = typeof body["total"] === "number" ? body["total"] : items.length
        if (found.length === 0 || items.length >= total) return { items, isWhole: true }
      }
      return { items, isWhole: false }
    },
  }
}

function refusal(request: string, ticket: string, status: number): Error {
  if (status === 404)
    return new ConfigError(`Jira answered 404 for ${ticket}: the ticket is gone, or this account may not see it`)
  if (status === 401 || status === 403)
    return new ConfigError(
      `Jira answered ${status} for ${ticket}: check JIRA_USER_EMAIL, JIRA_API_TOKEN and what they may`,
    )
  return answeredWith({ service: "jira", request, status, detail: "" })
}
