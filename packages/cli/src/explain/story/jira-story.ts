import { jiraBaseUrl } from "@auto-triage/shared/adapters/jira/base-url"
import type { StoryLine, StoryPart } from "@auto-triage/shared/pipeline/story/story-line"
import type { Access } from "../../access/access.ts"
import { attempt, gap } from "./attempt.ts"
import { openJiraPages } from "./jira-pages.ts"

type Person = { readonly displayName?: string } | null
type Ticket = {
  readonly key: string
  readonly fields?: {
    readonly summary?: string
    readonly created?: string
    readonly creator?: Person
    readonly status?: { readonly name?: string } | null
    readonly issuelinks?: readonly Link[]
  }
}
type Link = {
  readonly type?: { readonly inward?: string; readonly outward?: string }
  readonly inwardIssue?: { readonly key?: string }
  readonly outwardIssue?: { readonly key?: string }
}
type Change = {
  readonly created?: string
  readonly author?: Person
  readonly items?: readonly {
    readonly field?: string
    readonly fromString?: string | null
    readonly toString?: string | null
  }[]
}
type Comment = { readonly created?: string; readonly author?: Person; readonly body?: unknown }
type RemoteLink = {
  readonly relationship?: string
  readonly object?: { readonly url?: string; readonly title?: string } | null
}

/** What Jira says of a ticket: its creation, its changes, comments, and what it is linked to. Each part may be hidden. */
export async function jiraStory({ baseUrl, email, token }: Access["jira"], key: string): Promise<readonly StoryPart[]> {
  if (baseUrl === null || email === null || token === null)
    return [gap("Jira was not asked: set JIRA_BASE_URL, JIRA_USER_EMAIL and JIRA_API_TOKEN")]
  const pages = openJiraPages({ baseUrl, email, token }, key)
  let found: Ticket | null = null
  const ticket = await attempt(`the ticket ${key}`, async () => {
    found = (await pages.one("", "fields=summary,created,creator,status,issuelinks")) as Ticket
    return ticketPart(found, { key, baseUrl })
  })
  if (found === null) return [ticket]
  const lineFor = lineOf(linkTo(baseUrl, key))
  return [
    ticket,
    await attempt(`changes of ${key}`, async () => {
      const { items, isWhole } = await pages.all("/changelog", "values")
      return part({ lines: (items as readonly Change[]).flatMap(change => changeLines(change, lineFor)) }, isWhole, key)
    }),
    await attempt(`comments of ${key}`, async () => {
      const { items, isWhole } = await pages.all("/comment", "comments", "&orderBy=created")
      const lines = (items as readonly Comment[]).map(one =>
        lineFor(one.created, one.author, `commented: ${textOf(one.body).slice(0, 300)}`),
      )
      return part({ lines }, isWhole, key)
    }),
    await attempt(`links of ${key} to other pages`, async () => {
      const items = (await pages.one("/remotelink")) as readonly RemoteLink[]
      return part({ links: items.flatMap(remoteLinkWords) }, true, key)
    }),
  ]
}

function part(some: Partial<StoryPart>, isWhole: boolean, key: string): StoryPart {
  const gaps = isWhole ? [] : [`${key} has more changes or comments than are read: only the oldest are told`]
  return { lines: [], links: [], ...some, gaps }
}

function ticketPart(ticket: Ticket, { key, baseUrl }: { readonly key: string; readonly baseUrl: string }): StoryPart {
  const { fields } = ticket
  const link = linkTo(baseUrl, ticket.key)
  return {
    lines: [lineOf(link)(fields?.created, fields?.creator, `created ${ticket.key}: ${fields?.summary ?? ""}`)],
    links: [...(ticket.key === key ? [] : [`${key} was moved and is ${ticket.key} now`]), ...stands(ticket, link)],
    gaps: [],
  }
}

/** Null behind Atlassian's gateway, whose address is no page. */
function linkTo(baseUrl: string, key: string): string | null {
  const base = jiraBaseUrl(baseUrl)
  return base.includes("/ex/jira/") ? null : `${base}/browse/${key}`
}

function lineOf(link: string | null): LineFor {
  return (time, person, what) => ({
    at: Date.parse(time ?? ""),
    from: "jira",
    who: person?.displayName ?? "somebody",
    what,
    why: "",
    link,
  })
}

function remoteLinkWords({ relationship, object }: RemoteLink): string[] {
  return object?.url === undefined ? [] : [`${relationship ?? "links to"} ${object.title ?? ""} ${object.url}`]
}

type LineFor = (time: string | undefined, person: Person | undefined, what: string) => StoryLine

function stands({ key, fields }: Ticket, link: string | null): string[] {
  return [
    `${key} is "${fields?.status?.name ?? "unknown"}" now${link === null ? "" : `: ${link}`}`,
    ...(fields?.issuelinks ?? []).flatMap(linkWords),
  ]
}

function changeLines({ created, author, items = [] }: Change, lineFor: LineFor): StoryLine[] {
  return items.map(item => {
    // Every object has a method of this name.
    const to = Object.hasOwn(item, "toString") ? item.toString : null
    return lineFor(created, author, `changed ${item.field ?? "a field"} from ${shown(item.fromString)} to ${shown(to)}`)
  })
}

function shown(value: unknown): string {
  return typeof value === "string" && value !== "" ? JSON.stringify(value.slice(0, 120)) : "nothing"
}

function linkWords({ type, inwardIssue, outwardIssue }: Link): string[] {
  if (outwardIssue?.key !== undefined) return [`${type?.outward ?? "linked to"} ${outwardIssue.key}`]
  return inwardIssue?.key === undefined ? [] : [`${type?.inward ?? "linked to"} ${inwardIssue.key}`]
}

/** Texts of a document, in order, without recursion: nesting may be hostile, too. */
function textOf(body: unknown): string {
  const texts: string[] = []
  const queue: unknown[] = [body]
  while (queue.length > 0 && texts.length < 200) {
    const node = queue.pop() as { readonly text?: unknown; readonly content?: unknown } | null | undefined
    if (typeof node?.text === "string") texts.push(node.text)
    if (Array.isArray(node?.content)) queue.push(...node.content.slice(0, 200).toReversed())
  }
  return texts.join(" ")
}
