import { jiraBaseUrl } from "@auto-triage/shared/adapters/jira/base-url"
import { ConfigError } from "@auto-triage/shared/errors"
import type { StoryLine, StoryPart } from "@auto-triage/shared/pipeline/story/story-line"
import type { Access } from "../../access/access.ts"
import { gap } from "./attempt.ts"

type Person = { readonly displayName?: string } | null
type Answer = {
  readonly key: string
  readonly fields?: {
    readonly summary?: string
    readonly created?: string
    readonly creator?: Person
    readonly status?: { readonly name?: string } | null
    readonly issuelinks?: readonly Link[]
  }
  readonly changelog?: { readonly histories?: readonly Change[] }
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
type Comments = {
  readonly comments?: readonly {
    readonly id?: string
    readonly created?: string
    readonly author?: Person
    readonly body?: unknown
  }[]
}

/** What Jira says of a ticket: its creation, its changes, comments, and what it is linked to. */
export async function jiraStory({ baseUrl, email, token }: Access["jira"], key: string): Promise<StoryPart> {
  if (baseUrl === null || email === null || token === null)
    return gap("Jira was not asked: set JIRA_BASE_URL, JIRA_USER_EMAIL and JIRA_API_TOKEN")
  const base = jiraBaseUrl(baseUrl)
  const ask = async (path: string): Promise<unknown> => {
    const authorization = `Basic ${Buffer.from(`${email}:${token}`).toString("base64")}`
    const response = await fetch(`${base}/rest/api/3/issue/${path}`, {
      headers: { authorization, accept: "application/json" },
    })
    if (response.ok) return response.json()
    const why = response.status === 404 ? "the ticket is gone, or this account may not see it" : "check JIRA_API_TOKEN"
    throw new ConfigError(`Jira answered ${response.status} for ${key}: ${why}`)
  }
  const fields = "fields=summary,created,creator,status,issuelinks&expand=changelog"
  const issue = (await ask(`${encodeURIComponent(key)}?${fields}`)) as Answer
  const { comments = [] } = (await ask(`${encodeURIComponent(key)}/comment?maxResults=100&orderBy=created`)) as Comments
  const link = `${base}/browse/${issue.key}`
  const { fields: facts, changelog } = issue
  const lineFor: LineFor = (time, person, what) => ({
    at: Date.parse(time ?? ""),
    from: "jira",
    who: person?.displayName ?? "somebody",
    what,
    why: "",
    link,
  })
  return {
    lines: [
      lineFor(facts?.created, facts?.creator, `created ${issue.key}: ${facts?.summary ?? ""}`),
      ...(changelog?.histories ?? []).flatMap(change => changeLines(change, lineFor)),
      ...comments.map(one => lineFor(one.created, one.author, `commented: ${textOf(one.body).slice(0, 300)}`)),
    ],
    links: [...(issue.key === key ? [] : [`${key} was moved and is ${issue.key} now`]), ...stands(issue, link)],
    gaps: changelog === undefined ? ["Jira showed no changelog, so changes of status and fields are missing"] : [],
  }
}

type LineFor = (time: string | undefined, person: Person | undefined, what: string) => StoryLine

function stands({ key, fields }: Answer, link: string): string[] {
  return [
    `${key} is "${fields?.status?.name ?? "unknown"}" now: ${link}`,
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
