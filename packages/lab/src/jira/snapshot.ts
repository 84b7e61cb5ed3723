import type { Issue, Project, StatusCategory, TransitionDone } from "./model.ts"
import { projectOf } from "./permissions.ts"
import { LINK_TYPES, RESOLUTIONS } from "./seed.ts"
import { spell } from "./spell.ts"
import type { Store } from "./store.ts"
import { statusName } from "./transitions.ts"
import type { UnknownRequest, World } from "./world.ts"

export type CommentSnapshot = {
  readonly id: string
  readonly author: string
  readonly body: unknown
  /** Epoch ms, UTC. */
  readonly created: number
  readonly updated: number
  readonly properties: Readonly<Record<string, unknown>>
}

/** One issue in plain JSON, with names instead of ids; times in epoch ms, UTC. */
export type IssueSnapshot = {
  readonly id: string
  readonly key: string
  readonly project: string
  readonly type: string
  readonly summary: string
  readonly description: unknown
  readonly labels: readonly string[]
  readonly status: string
  readonly category: StatusCategory
  readonly resolution: string | null
  readonly priority: string | null
  readonly team: { readonly id: string; readonly name: string } | null
  readonly components: readonly string[]
  /** The first of `components`. */
  readonly component: string | null
  readonly assignee: string | null
  readonly reporter: string
  /** Every stored field value by field id, in the emulator's own form. */
  readonly values: Readonly<Record<string, unknown>>
  readonly comments: readonly CommentSnapshot[]
  readonly properties: Readonly<Record<string, unknown>>
  readonly remoteLinks: readonly unknown[]
  readonly links: readonly { readonly type: string; readonly direction: "inward" | "outward"; readonly key: string }[]
  readonly transitions: readonly TransitionDone[]
  readonly created: number
  readonly updated: number
}

export type JiraSnapshot = {
  /** Oldest first. */
  readonly issues: readonly IssueSnapshot[]
  /** Requests that no route answers. */
  readonly unknownRequests: readonly UnknownRequest[]
}

/** A copy of the database; nothing in it changes with later requests. */
export function takeSnapshot(world: World): JiraSnapshot {
  return structuredClone({
    issues: world.store.issues().map(issue => issueSnapshot(world, issue)),
    unknownRequests: world.unknownRequests,
  })
}

function issueSnapshot(world: World, issue: Issue): IssueSnapshot {
  const { values } = issue
  return {
    id: String(issue.id),
    key: issue.key,
    project: issue.project,
    summary: spell(values["summary"] ?? ""),
    description: values["description"] ?? null,
    labels: (values["labels"] ?? []) as readonly string[],
    assignee: (values["assignee"] ?? null) as string | null,
    reporter: issue.reporter,
    ...namedValues(world.store, projectOf(world, issue), issue),
    values,
    comments: issue.comments.map(commentSnapshot),
    properties: Object.fromEntries(issue.properties),
    remoteLinks: issue.remoteLinks,
    links: linksOf(world, issue),
    transitions: issue.history,
    created: issue.created,
    updated: issue.updated,
  }
}

type NamedValues = Pick<
  IssueSnapshot,
  "type" | "status" | "category" | "resolution" | "priority" | "team" | "components" | "component"
>

function namedValues(store: Store, project: Project, issue: Issue): NamedValues {
  const own = new Set(Object.values(issue.values))
  const componentIds = (issue.values["components"] ?? []) as readonly string[]
  const components = project.components.filter(({ id }) => componentIds.includes(id)).map(({ name }) => name)
  return {
    type: project.issueTypes.find(({ id }) => id === issue.type)?.name ?? issue.type,
    status: statusName(project, issue.status),
    category: project.statuses.find(({ id }) => id === issue.status)?.category ?? "new",
    resolution: RESOLUTIONS.find(({ id }) => id === issue.resolution)?.name ?? null,
    priority: store.priorities.find(({ id }) => id === issue.values["priority"])?.name ?? null,
    team: store.teams.find(({ id }) => own.has(id)) ?? null,
    components,
    component: components[0] ?? null,
  }
}

function commentSnapshot({
  id,
  author,
  body,
  created,
  updated,
  properties,
}: Issue["comments"][number]): CommentSnapshot {
  return { id, author, body, created, updated, properties: Object.fromEntries(properties) }
}

function linksOf(world: World, issue: Issue): IssueSnapshot["links"] {
  return world.store.links
    .filter(link => link.inward === issue.id || link.outward === issue.id)
    .map(link => ({
      type: LINK_TYPES.find(({ id }) => id === link.type)?.name ?? link.type,
      direction: link.inward === issue.id ? "outward" : "inward",
      key: world.store.find(String(link.inward === issue.id ? link.outward : link.inward))?.key ?? "",
    }))
}
