import type { JiraAdmin } from "./admin.ts"
import type { Project, ScreenField } from "./model.ts"
import { screensOf } from "./screens.ts"
import type { ScreenName } from "./screens.ts"
import type { World } from "./world.ts"

type Screen = readonly ScreenField[]
type Change = (now: Screen, seeded: Screen) => Screen

type ScreenAdmin = Pick<
  JiraAdmin,
  | "setScreenFields"
  | "setCreateScreen"
  | "removeFieldFromScreen"
  | "restoreFieldOnScreen"
  | "addRequiredField"
  | "requireField"
>
type WorkflowAdmin = Pick<JiraAdmin, "setWorkflow" | "setLabelLoss" | "setLimits">

/** The part of the administration that is about the site: screens, workflow, limits. */
export function siteAdmin(world: World): ScreenAdmin & WorkflowAdmin {
  const { projects } = world.store
  const seeded = structuredClone(projects)
  const change = (screen: ScreenName, issueType: string | undefined, by: Change): void =>
    changeScreens({ projects, seeded }, { screen, issueType }, by)
  const checkField = (field: string): void => {
    const known = projects.flatMap(project => project.fields.map(({ id }) => id))
    if (!known.includes(field)) throw new Error(`Jira has no field "${field}", only ${[...new Set(known)].join(", ")}`)
  }
  const setScreenFields: JiraAdmin["setScreenFields"] = (screen, fields, issueType) =>
    change(screen, issueType, now =>
      fields.map(field => ({ field, required: now.find(entry => entry.field === field)?.required ?? false })),
    )
  return {
    ...workflowAdmin(world),
    setScreenFields,
    setCreateScreen: (fields, issueType) => setScreenFields("create", fields, issueType),
    removeFieldFromScreen(field, screen) {
      checkField(field)
      for (const name of named(screen)) change(name, undefined, now => now.filter(entry => entry.field !== field))
    },
    restoreFieldOnScreen(field, screen) {
      checkField(field)
      for (const name of named(screen))
        change(name, undefined, (now, before) => {
          const kept = new Set([...now.map(entry => entry.field), field])
          const added = now.filter(entry => !before.some(old => old.field === entry.field))
          return [...before.filter(entry => kept.has(entry.field)), ...added]
        })
    },
    addRequiredField(field, issueType) {
      for (const project of projects) project.fields = [...project.fields.filter(({ id }) => id !== field.id), field]
      change("create", issueType, now => [...now, { field: field.id, required: true }])
    },
    requireField(field, required, issueType) {
      change("create", issueType, now => now.map(entry => (entry.field === field ? { field, required } : entry)))
    },
  }
}

function workflowAdmin(world: World): WorkflowAdmin {
  const { projects } = world.store
  const original = new Map(projects.map(project => [project.key, project.transitions]))
  return {
    setWorkflow({ reopen }) {
      for (const project of projects)
        project.transitions = (original.get(project.key) ?? []).filter(
          transition => reopen || !leavesDone(project, transition),
        )
    },
    setLabelLoss(on) {
      world.settings.losesLabels = on
    },
    setLimits(limits) {
      world.settings.limits = limits
    },
  }
}

function named(screen: ScreenName | undefined): readonly ScreenName[] {
  return screen === undefined ? ["create", "edit"] : [screen]
}

function leavesDone(project: Project, transition: Project["transitions"][number]): boolean {
  return transition.from.some(id => project.statuses.find(status => status.id === id)?.category === "done")
}

function changeScreens(
  site: { readonly projects: readonly Project[]; readonly seeded: readonly Project[] },
  { screen, issueType }: { readonly screen: ScreenName; readonly issueType: string | undefined },
  by: Change,
): void {
  let changed = 0
  for (const [index, project] of site.projects.entries())
    for (const { id, name } of project.issueTypes) {
      if (issueType !== undefined && name !== issueType) continue
      const before = site.seeded[index]
      const screens = screensOf(project, screen)
      screens[id] = by(screens[id] ?? [], before === undefined ? [] : (screensOf(before, screen)[id] ?? []))
      changed++
    }
  if (changed === 0) throw new Error(`no issue type ${String(issueType)}`)
}
