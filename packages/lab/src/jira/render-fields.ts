import type { Field, Issue, IssueCore, Named, Project } from "./model.ts"
import { projectOf } from "./permissions.ts"
import { apiUrl, renderComment, renderIssueType, renderStatus, renderUser, timestamp } from "./render.ts"
import { fieldSchema } from "./screens.ts"
import { LINK_TYPES, RESOLUTIONS } from "./seed.ts"
import { spell } from "./spell.ts"
import type { World } from "./world.ts"

/** All fields of an issue, as of the version of it that is given. */
export function renderFields(world: World, issue: IssueCore): Record<string, unknown> {
  const project = projectOf(world, issue)
  const type = project.issueTypes.find(candidate => candidate.id === issue.type)
  const status = project.statuses.find(candidate => candidate.id === issue.status)
  const resolution = RESOLUTIONS.find(candidate => candidate.id === issue.resolution)
  const live = world.store.find(String(issue.id))
  const fields: Record<string, unknown> = {
    issuetype: type === undefined ? null : renderIssueType(world, type),
    project: { self: apiUrl(world, `project/${project.id}`), id: project.id, key: project.key, name: project.name },
    status: status === undefined ? null : renderStatus(world, status),
    resolution: resolution === undefined ? null : { self: apiUrl(world, `resolution/${resolution.id}`), ...resolution },
    resolutiondate: issue.resolved === null ? null : timestamp(issue.resolved),
    created: timestamp(issue.created),
    updated: timestamp(issue.updated),
    creator: renderUser(world, issue.reporter),
    reporter: renderUser(world, issue.reporter),
    issuelinks: renderLinks(world, issue.id),
    comment: renderComments(world, live, issue.commentCount),
  }
  for (const field of project.fields)
    if (!(field.id in fields)) fields[field.id] = renderValue({ world, project, field }, issue.values[field.id])
  return fields
}

function renderComments(world: World, issue: Issue | null, count: number): object {
  const comments = issue?.comments.slice(0, count) ?? []
  return {
    comments:
      issue === null
        ? []
        : comments
            .slice(0, 100)
            .map(comment => renderComment(world, comment, { issue: issue.id, withProperties: false })),
    self: apiUrl(world, `issue/${issue?.id ?? 0}/comment`),
    maxResults: 100,
    total: comments.length,
    startAt: 0,
  }
}

type ValueSite = { readonly world: World; readonly project: Project; readonly field: Field }

const RENDERED: Readonly<Partial<Record<Field["kind"], (value: unknown, site: ValueSite) => unknown>>> = {
  labels: value => value ?? [],
  components: (value, { world, project }) =>
    byIds(project.components, value).map(item => ({ self: apiUrl(world, `component/${item.id}`), ...item })),
  priority(value, { world }) {
    const [priority] = byIds(world.store.priorities, [value])
    return priority === undefined ? null : { self: apiUrl(world, `priority/${priority.id}`), ...priority }
  },
  user: (value, { world }) => (typeof value === "string" ? renderUser(world, value) : null),
  team: (value, { world }) => renderTeam(world, value),
  option(value, { field }) {
    const [option] = byIds(field.options ?? [], [value])
    return option === undefined ? null : { id: option.id, value: option.name }
  },
  parent(value, { world }) {
    const parent = value === undefined ? null : world.store.find(spell(value))
    return parent === null ? undefined : { id: String(parent.id), key: parent.key }
  },
}

function byIds(items: readonly Named[], ids: unknown): readonly Named[] {
  return Array.isArray(ids) ? items.filter(item => ids.includes(item.id)) : []
}

function renderValue(site: ValueSite, value: unknown): unknown {
  return RENDERED[site.field.kind]?.(value, site) ?? (site.field.kind === "parent" ? undefined : (value ?? null))
}

function renderTeam(world: World, id: unknown): object | null {
  const team = world.store.teams.find(candidate => candidate.id === id)
  if (team === undefined) return null
  return {
    id: team.id,
    name: team.name,
    avatarUrl: "",
    isVisible: true,
    isVerified: false,
    title: team.name,
    isShared: true,
  }
}

function renderLinks(world: World, id: number): readonly object[] {
  return world.store.links
    .filter(link => link.inward === id || link.outward === id)
    .map(link => {
      const type = LINK_TYPES.find(candidate => candidate.id === link.type)
      const other = link.inward === id ? link.outward : link.inward
      return {
        id: link.id,
        self: apiUrl(world, `issueLink/${link.id}`),
        type: { ...type, self: apiUrl(world, `issueLinkType/${link.type}`) },
        [link.inward === id ? "outwardIssue" : "inwardIssue"]: renderLinked(world, other),
      }
    })
}

function renderLinked(world: World, id: number): object {
  const issue = world.store.find(String(id))
  if (issue === null) return { id: String(id) }
  const { status, summary } = renderCore(world, issue)
  return { id: String(id), key: issue.key, self: apiUrl(world, `issue/${id}`), fields: { summary, status } }
}

function renderCore(world: World, issue: Issue): { status: unknown; summary: unknown } {
  const status = projectOf(world, issue).statuses.find(candidate => candidate.id === issue.status)
  return { status: status === undefined ? null : renderStatus(world, status), summary: issue.values["summary"] }
}

/** Names and schemas of fields, for `expand`. */
export function describeFields(project: Project, ids: readonly string[]): { names: object; schema: object } {
  const known = project.fields.filter(field => ids.includes(field.id))
  return {
    names: Object.fromEntries(known.map(field => [field.id, field.name])),
    schema: Object.fromEntries(known.map(field => [field.id, fieldSchema(field)])),
  }
}
