import { ConfigError, UpstreamError } from "../../errors.ts"
import type { DeskTicket, TicketDesk } from "../../ports/ticket-desk.ts"
import { unreadableAnswer } from "../unreadable-answer.ts"
import { answeredWith } from "../upstream-error.ts"
import { isIssueKey, issueKey } from "./checked-key.ts"
import { labelSearch } from "./early-request.ts"

export type TicketDeskOptions = {
  /** From jiraBaseUrl. */
  readonly baseUrl: string
  readonly email: string
  readonly apiToken: string
}

type Body = Readonly<Record<string, unknown>>
type Question = {
  readonly method: "GET" | "POST"
  readonly path: string
  /** The path as people read it. */
  readonly shown: string
  readonly body?: object
}
type Ask = (question: Question) => Promise<{ readonly status: number; readonly body: unknown }>

/** Tickets by fetch alone: the fields of any kind, which the client of the stages does not show. */
export function createTicketDesk(options: TicketDeskOptions): TicketDesk {
  const ask: Ask = question => send(options, question)
  return {
    async ticket(key) {
      if (!isIssueKey(key)) return null
      const shown = "/rest/api/3/issue/{key}"
      const answer = await ask({ method: "GET", path: `/rest/api/3/issue/${key}`, shown })
      return answer.status === 404 ? null : ticketOf(answer.body, options.baseUrl)
    },
    async withLabel(project, label) {
      const path = "/rest/api/3/search/jql"
      const { body } = await ask({ method: "POST", path, shown: path, body: labelSearch(project, [label]) })
      const { issues } = (body ?? {}) as { readonly issues?: unknown }
      if (!Array.isArray(issues)) throw unreadableAnswer({ service: "jira", request: `POST ${path}`, ambiguous: false })
      return (issues as readonly Body[]).flatMap(({ key }) => (typeof key === "string" ? [key] : []))
    },
    close: (key, how) => close(ask, issueKey(key), how),
  }
}

async function close(
  ask: Ask,
  key: string,
  { transition: wanted, comment }: Parameters<TicketDesk["close"]>[1],
): Promise<"closed" | "open"> {
  const path = `/rest/api/3/issue/${key}/transitions`
  const shown = "/rest/api/3/issue/{key}/transitions"
  const offered = await ask({ method: "GET", path, shown })
  const { transitions } = (offered.body ?? {}) as { readonly transitions?: unknown }
  const list = (Array.isArray(transitions) ? transitions : []) as readonly {
    readonly id?: unknown
    readonly name?: unknown
    readonly to?: { readonly statusCategory?: { readonly key?: unknown } }
  }[]
  const leads = list.filter(({ to }) => to?.statusCategory?.key === "done")
  const named = leads.find(({ name }) => String(name).toLowerCase() === wanted?.toLowerCase())
  const chosen = named ?? (wanted === null ? leads[0] : undefined)
  if (typeof chosen?.id !== "string") return "open"
  await ask({ method: "POST", path, shown, body: { transition: { id: chosen.id } } })
  await say(ask, key, comment).catch(forgiven)
  return "closed"
}

/** Why it is closed is said where that is allowed; that it is closed matters more. */
function forgiven(error: unknown): void {
  if (!(error instanceof ConfigError || error instanceof UpstreamError)) throw error
}

async function say(ask: Ask, key: string, text: string): Promise<void> {
  const body = { type: "doc", version: 1, content: [{ type: "paragraph", content: [{ type: "text", text }] }] }
  const shown = "/rest/api/3/issue/{key}/comment"
  await ask({ method: "POST", path: `/rest/api/3/issue/${key}/comment`, shown, body: { body } })
}

async function send(
  { baseUrl, email, apiToken }: TicketDeskOptions,
  { method, path, shown, body }: Question,
): Promise<{ readonly status: number; readonly body: unknown }> {
  const response = await fetch(`${baseUrl}${path}`, {
    method,
    headers: {
      accept: "application/json",
      authorization: `Basic ${Buffer.from(`${email}:${apiToken}`).toString("base64")}`,
      "accept-language": "en",
      ...(body === undefined ? {} : { "content-type": "application/json" }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
  const { status } = response
  const answer: unknown = await response.json().catch(() => null)
  const request = `${method} ${shown}`
  if (status === 401)
    throw new ConfigError(
      "Jira does not accept the token in JIRA_API_TOKEN with the e-mail address in JIRA_USER_EMAIL: one of them is wrong, or the token is expired or revoked",
    )
  if (status === 403)
    throw new ConfigError(
      `Jira does not let the account of JIRA_API_TOKEN do ${request}: grant it Browse projects, Transition issues and Add comments in the project`,
    )
  if (status === 404 && method === "GET") return { status, body: null }
  if (!response.ok) throw answeredWith({ service: "jira", request, status, detail: messagesOf(answer) })
  return { status, body: answer }
}

function messagesOf(body: unknown): string {
  const { errorMessages, errors } = (body ?? {}) as { readonly errorMessages?: unknown; readonly errors?: unknown }
  const list = Array.isArray(errorMessages) ? errorMessages : []
  const fields = typeof errors === "object" && errors !== null ? Object.values(errors) : []
  return [...list, ...fields].filter(value => typeof value === "string").join("; ")
}

function ticketOf(raw: unknown, baseUrl: string): DeskTicket {
  const { key, fields } = (raw ?? {}) as { readonly key?: unknown; readonly fields?: Body }
  if (typeof key !== "string" || fields === undefined)
    throw unreadableAnswer({ service: "jira", request: "GET /rest/api/3/issue/{key}", ambiguous: false })
  const type = at(fields, "issuetype")
  const comment = at(fields, "comment")
  return {
    key,
    url: `${baseUrl}/browse/${key}`,
    summary: text(fields["summary"]),
    project: text(at(fields, "project")["key"]),
    issueType: { id: text(type["id"]), name: text(type["name"]) },
    labels: named(fields["labels"]),
    priority: text(at(fields, "priority")["name"]) || null,
    components: named(fields["components"]),
    teams: Object.entries(fields).flatMap(([name, value]) => (name.startsWith("customfield_") ? teamIn(value) : [])),
    done: at(at(fields, "status"), "statusCategory")["key"] === "done",
    comments: Number(comment["total"] ?? 0) || 0,
  }
}

/** A team is read as an object with its id, whatever it was written as. */
function teamIn(value: unknown): string[] {
  const id = (value as { readonly id?: unknown } | null)?.id ?? value
  return typeof id === "string" && /^[0-9a-f-]{36}/i.test(id) ? [id] : []
}

function at(body: Body, name: string): Body {
  const value = body[name]
  return typeof value === "object" && value !== null ? (value as Body) : {}
}

function named(list: unknown): string[] {
  if (!Array.isArray(list)) return []
  return list.flatMap((item: unknown) => {
    const name = typeof item === "string" ? item : (item as { readonly name?: unknown } | null)?.name
    return typeof name === "string" ? [name] : []
  })
}

function text(value: unknown): string {
  return typeof value === "string" ? value : ""
}
