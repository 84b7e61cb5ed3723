import type { Issue, Project, WorkflowTransition } from "./model.ts"
import { projectOf } from "./permissions.ts"
import { renderStatus } from "./render.ts"
import { DEFAULT_RESOLUTION, RESOLUTIONS } from "./seed.ts"
import type { World } from "./world.ts"

/** The ways out of the issue's status. */
export function availableTransitions(world: World, issue: Issue): readonly WorkflowTransition[] {
  return projectOf(world, issue).transitions.filter(transition => transition.from.includes(issue.status))
}

/** Moves the issue. Going to a done status sets the resolution, leaving one clears it. */
export function applyTransition(
  world: World,
  issue: Issue,
  move: { readonly to: string; readonly name: string; readonly resolution: string | null; readonly by: string },
): void {
  const project = projectOf(world, issue)
  const now = world.clock.now()
  issue.history.push({
    name: move.name,
    from: statusName(project, issue.status),
    to: statusName(project, move.to),
    at: now,
    by: move.by,
  })
  const done = project.statuses.find(status => status.id === move.to)?.category === "done"
  issue.status = move.to
  issue.resolution = done ? (move.resolution ?? DEFAULT_RESOLUTION) : null
  issue.resolved = done ? now : null
  world.store.changed(issue)
}

export function statusName(project: Project, id: string): string {
  return project.statuses.find(status => status.id === id)?.name ?? id
}

export function renderTransition(
  world: World,
  project: Project,
  { transition, withFields }: { readonly transition: WorkflowTransition; readonly withFields: boolean },
): Record<string, unknown> {
  const status = project.statuses.find(candidate => candidate.id === transition.to)
  return {
    id: transition.id,
    name: transition.name,
    ...(status === undefined ? {} : { to: renderStatus(world, status) }),
    hasScreen: transition.screen.length > 0,
    isGlobal: false,
    isInitial: false,
    isAvailable: true,
    isConditional: false,
    looped: false,
    ...(withFields ? { fields: Object.fromEntries(transition.screen.map(id => [id, resolutionField(world)])) } : {}),
  }
}

function resolutionField(world: World): Record<string, unknown> {
  return {
    required: false,
    schema: { type: "resolution", system: "resolution" },
    name: "Resolution",
    key: "resolution",
    hasDefaultValue: true,
    operations: ["set"],
    allowedValues: RESOLUTIONS.map(({ id, name }) => ({
      self: `${world.settings.baseUrl}/rest/api/3/resolution/${id}`,
      id,
      name,
    })),
  }
}
