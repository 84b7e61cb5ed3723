import type { Comment, IssueType, Named, Project, Status, User } from "./model.ts"
import type { World } from "./world.ts"

const CATEGORIES = {
  new: { id: 2, key: "new", colorName: "blue-gray", name: "To Do" },
  indeterminate: { id: 4, key: "indeterminate", colorName: "yellow", name: "In Progress" },
  done: { id: 3, key: "done", colorName: "green", name: "Done" },
} as const

export function apiUrl(world: World, path: string): string {
  return `${world.settings.baseUrl}/rest/api/3/${path}`
}

/** Jira's own spelling of a moment: milliseconds and an offset without colon. */
export function timestamp(ms: number): string {
  return new Date(ms).toISOString().replace("Z", "+0000")
}

export function renderUser(world: World, accountId: string): Record<string, unknown> {
  const user = world.store.users.find(candidate => candidate.accountId === accountId)
  return user === undefined ? { accountId, active: false } : renderKnownUser(world, user)
}

export function renderKnownUser(world: World, user: User): Record<string, unknown> {
  const sizes = ["16x16", "24x24", "32x32", "48x48"]
  return {
    self: apiUrl(world, `user?accountId=${user.accountId}`),
    accountId: user.accountId,
    accountType: "atlassian",
    emailAddress: user.emailAddress,
    avatarUrls: Object.fromEntries(sizes.map(size => [size, `${world.settings.baseUrl}/images/avatar-${size}.png`])),
    displayName: user.displayName,
    active: true,
    timeZone: "Etc/UTC",
  }
}

export function renderStatus(world: World, status: Status): Record<string, unknown> {
  const category = CATEGORIES[status.category]
  return {
    self: apiUrl(world, `status/${status.id}`),
    description: "",
    iconUrl: `${world.settings.baseUrl}/images/icons/statuses/generic.png`,
    name: status.name,
    id: status.id,
    statusCategory: { self: apiUrl(world, `statuscategory/${category.id}`), ...category },
  }
}

export function renderIssueType(world: World, type: IssueType): Record<string, unknown> {
  return {
    self: apiUrl(world, `issuetype/${type.id}`),
    id: type.id,
    description: type.description,
    iconUrl: `${world.settings.baseUrl}/images/icons/issuetypes/${type.id}.svg`,
    name: type.name,
    subtask: type.subtask,
    hierarchyLevel: type.subtask ? -1 : 0,
  }
}

export function renderComponent(world: World, project: Project, component: Named): Record<string, unknown> {
  return {
    self: apiUrl(world, `component/${component.id}`),
    id: component.id,
    name: component.name,
    assigneeType: "PROJECT_DEFAULT",
    realAssigneeType: "PROJECT_DEFAULT",
    isAssigneeTypeValid: false,
    project: project.key,
    projectId: Number(project.id),
  }
}

export function renderComment(
  world: World,
  comment: Comment,
  { issue, withProperties }: { readonly issue: number; readonly withProperties: boolean },
): object {
  return {
    self: apiUrl(world, `issue/${issue}/comment/${comment.id}`),
    id: comment.id,
    author: renderUser(world, comment.author),
    body: comment.body,
    updateAuthor: renderUser(world, comment.updateAuthor),
    created: timestamp(comment.created),
    updated: timestamp(comment.updated),
    jsdPublic: true,
    ...(comment.visibility === undefined ? {} : { visibility: comment.visibility }),
    ...(withProperties ? { properties: [...comment.properties].map(([key, value]) => ({ key, value })) } : {}),
  }
}
