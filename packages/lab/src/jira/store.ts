import type { Clock } from "@auto-triage/shared/ports/clock"
import type { Issue, IssueCore, IssueLink, Named, Project, ProjectSeed, User } from "./model.ts"

/** The database: what GET issue, properties, comments and transitions read, always up to date. */
export interface Store {
  readonly projects: readonly Project[]
  readonly users: readonly User[]
  /** Atlassian teams by their id. */
  readonly teams: readonly Named[]
  readonly priorities: readonly Named[]
  /** The user whom the token belongs to. */
  readonly me: User
  readonly links: IssueLink[]
  /** Oldest first. */
  issues(): readonly Issue[]
  find(idOrKey: string): Issue | null
  project(idOrKey: string): Project | null
  nextId(kind: "comment" | "remoteLink" | "link"): number
  add(draft: IssueDraft): Issue
  /** To be called after every change of an issue's fields: sets `updated` and tells the listeners. */
  changed(issue: Issue): void
  remove(issue: Issue): void
}

export type IssueDraft = Pick<IssueCore, "project" | "type" | "status" | "reporter" | "values">

/** What follows the database with a delay. */
export interface StoreListener {
  written(issue: IssueCore): void
  removed(id: number): void
}

export type StoreOptions = {
  readonly clock: Clock
  readonly projects: readonly ProjectSeed[]
  readonly users: readonly User[]
  readonly teams: readonly Named[]
  readonly priorities: readonly Named[]
  readonly me: User
}

export function createStore(options: StoreOptions, listener: StoreListener): Store {
  const { clock } = options
  const projects: Project[] = options.projects.map(seed => structuredClone(seed) as Project)
  const issues = new Map<number, Issue>()
  const keys = new Map<string, number>()
  const numbers = new Map<string, number>()
  const links: IssueLink[] = []
  const next = { issue: 10_000, comment: 10_000, remoteLink: 10_000, link: 10_000 }

  return {
    projects,
    users: options.users,
    teams: options.teams,
    priorities: options.priorities,
    me: options.me,
    links,
    issues: () => [...issues.values()],
    find(idOrKey) {
      // Keys are case-insensitive in Jira's paths.
      const id = keys.get(idOrKey.toUpperCase()) ?? (/^\d{1,15}$/.test(idOrKey) ? Number(idOrKey) : undefined)
      return id === undefined ? null : (issues.get(id) ?? null)
    },
    project: idOrKey =>
      projects.find(project => project.id === idOrKey || project.key === idOrKey.toUpperCase()) ?? null,
    nextId: kind => next[kind]++,
    add(draft) {
      const number = (numbers.get(draft.project) ?? 0) + 1
      numbers.set(draft.project, number)
      const issue = newIssue(draft, { id: next.issue++, key: `${draft.project}-${number}`, created: clock.now() })
      issues.set(issue.id, issue)
      keys.set(issue.key, issue.id)
      listener.written(core(issue))
      return issue
    },
    changed(issue) {
      issue.updated = clock.now()
      listener.written(core(issue))
    },
    remove(issue) {
      issues.delete(issue.id)
      keys.delete(issue.key)
      for (let index = links.length - 1; index >= 0; index--) {
        const link = links[index]
        if (link?.inward === issue.id || link?.outward === issue.id) links.splice(index, 1)
      }
      listener.removed(issue.id)
    },
  }
}

function newIssue(draft: IssueDraft, birth: Pick<IssueCore, "id" | "key" | "created">): Issue {
  return {
    ...draft,
    ...birth,
    resolution: null,
    resolved: null,
    updated: birth.created,
    comments: [],
    properties: new Map(),
    remoteLinks: [],
    history: [],
  }
}

/** A copy of the searchable part. Field values are replaced on write, never mutated, so they may be shared. */
export function core(issue: Issue): IssueCore {
  const { comments, properties: _properties, remoteLinks: _links, history: _history, ...fields } = issue
  return { ...fields, commentCount: comments.length }
}
