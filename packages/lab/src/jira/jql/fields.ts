import { RESOLUTIONS } from "../seed.ts"
import type { IssueCore, Named, Project, Status, StatusCategory } from "../model.ts"
import type { Store } from "../store.ts"

/** What a JQL field is: how values are compared and where an issue keeps them. */
export type JqlField = {
  readonly name: string
  readonly type: "list" | "text" | "date" | "key" | "number"
  /** The issue's values; empty when EMPTY. Lists hold lower-case names and ids, dates epoch ms, keys issue ids. */
  readonly read: (issue: IssueCore, store: Store) => readonly (string | number)[]
  /** Whether a value exists, for fields with a closed set of values; null: any value does. */
  readonly exists: ((value: string, store: Store) => boolean) | null
}

const list = (name: string, read: JqlField["read"], exists: JqlField["exists"] = null): JqlField => ({
  name,
  type: "list",
  read,
  exists,
})
const other = (name: string, type: JqlField["type"], read: JqlField["read"]): JqlField => ({
  name,
  type,
  read,
  exists: null,
})

const names = (items: readonly Named[]): readonly string[] => items.flatMap(item => [item.id, item.name.toLowerCase()])
const namesOf = (items: readonly Named[], ids: readonly unknown[]): readonly string[] =>
  names(items.filter(item => ids.includes(item.id)))
const among = (items: readonly Named[]) => (value: string) => names(items).includes(value.toLowerCase())

const CATEGORY_NAMES: Readonly<Record<StatusCategory, readonly string[]>> = {
  new: ["2", "new", "to do"],
  indeterminate: ["4", "indeterminate", "in progress"],
  done: ["3", "done"],
}

const FIELDS: readonly JqlField[] = [
  list(
    "project",
    (issue, store) =>
      projectOf(issue, store).flatMap(({ id, key, name }) => [id, key.toLowerCase(), name.toLowerCase()]),
    (value, store) =>
      store.projects.some(({ id, key, name }) =>
        [id, key, name].some(own => own.toLowerCase() === value.toLowerCase()),
      ),
  ),
  list("labels", issue => asStrings(issue.values["labels"]).map(label => label.toLowerCase())),
  list(
    "status",
    (issue, store) => names(statusOf(issue, store)),
    (value, store) => store.projects.some(project => among(project.statuses)(value)),
  ),
  list(
    "statusCategory",
    (issue, store) => statusOf(issue, store).flatMap(status => CATEGORY_NAMES[status.category]),
    value => Object.values(CATEGORY_NAMES).flat().includes(value.toLowerCase()),
  ),
  list(
    "resolution",
    issue => namesOf(RESOLUTIONS, [issue.resolution]),
    value => among(RESOLUTIONS)(value) || value.toLowerCase() === "unresolved",
  ),
  list(
    "priority",
    (issue, store) => namesOf(store.priorities, [issue.values["priority"]]),
    (value, store) => among(store.priorities)(value),
  ),
  list(
    "issuetype",
    (issue, store) => projectOf(issue, store).flatMap(project => namesOf(project.issueTypes, [issue.type])),
    (value, store) => store.projects.some(project => among(project.issueTypes)(value)),
  ),
  list(
    "component",
    (issue, store) =>
      projectOf(issue, store).flatMap(project => namesOf(project.components, asStrings(issue.values["components"]))),
    (value, store) => store.projects.some(project => among(project.components)(value)),
  ),
  list(
    "Team",
    (issue, store) => namesOf(store.teams, [issue.values["customfield_10001"]]),
    (value, store) => among(store.teams)(value),
  ),
  list("assignee", issue => asStrings([issue.values["assignee"]])),
  list("reporter", issue => [issue.reporter]),
  other("summary", "text", issue => asStrings([issue.values["summary"]])),
  other("description", "text", issue => documentText(issue.values["description"])),
  other("text", "text", issue => [
    ...asStrings([issue.values["summary"]]),
    ...documentText(issue.values["description"]),
  ]),
  other("created", "date", issue => [issue.created]),
  other("updated", "date", issue => [issue.updated]),
  other("resolved", "date", issue => (issue.resolved === null ? [] : [issue.resolved])),
  other("key", "key", issue => [issue.id]),
  other("Occurrences", "number", issue =>
    [issue.values["customfield_10050"]].filter(value => typeof value === "number"),
  ),
]

const ALIASES: Readonly<Record<string, string>> = {
  type: "issuetype",
  id: "key",
  issue: "key",
  issuekey: "key",
  createddate: "created",
  updateddate: "updated",
  resolutiondate: "resolved",
  "team[team]": "team",
  "cf[10001]": "team",
}
const BY_NAME = new Map(FIELDS.map(field => [field.name.toLowerCase(), field]))

/** A field by its JQL name, case-insensitively; null where Jira knows none. */
export function jqlField(name: string): JqlField | null {
  const lower = name.toLowerCase()
  return BY_NAME.get(ALIASES[lower] ?? lower) ?? null
}

function projectOf(issue: IssueCore, store: Store): readonly Project[] {
  const project = store.project(issue.project)
  return project === null ? [] : [project]
}

function statusOf(issue: IssueCore, store: Store): readonly Status[] {
  return projectOf(issue, store).flatMap(project => project.statuses.filter(status => status.id === issue.status))
}

function asStrings(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter(item => typeof item === "string") : []
}

function documentText(document: unknown): readonly string[] {
  const texts: string[] = []
  const open: unknown[] = [document]
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (typeof node !== "object" || node === null) continue
    const { text, content } = node as { text?: unknown; content?: unknown }
    if (typeof text === "string") texts.push(text)
    if (Array.isArray(content)) open.push(...content.toReversed())
  }
  return texts
}
