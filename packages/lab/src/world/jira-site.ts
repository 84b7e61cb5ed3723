import type { Config } from "@auto-triage/shared/config/config"
import type { JiraOptions } from "../jira/jira.ts"
import type { IssueType, Named, ProjectSeed } from "../jira/model.ts"
import { OCCURRENCES_FIELD, pplProject, PRIORITIES, TEAM_FIELD, TEAMS } from "../jira/seed.ts"

type JiraSite = Required<Pick<JiraOptions, "projects" | "teams" | "priorities">>

/**
 * The Jira that the writer of a configuration has: project PPL's kind of project, with the projects, issue types,
 * components, teams and priorities that the configuration names when the lab starts. A name that comes into the
 * configuration later is as unknown here as a misspelt one is to a real Jira.
 */
export function jiraSite(config: Config): JiraSite {
  const template = pplProject()
  const keys = distinct([config.jira.project, ...config.routes.map(route => route.project)])
  const teams = Object.entries(config.teams).flatMap(([name, { id }]) => (id === null ? [] : [{ id, name }]))
  return {
    projects: keys.map((key, index) => projectLike(template, { key, index, config })),
    teams: [...teams, ...TEAMS.filter(known => teams.every(team => team.id !== known.id))],
    priorities: withNames(PRIORITIES, prioritiesIn(config), 6),
  }
}

function projectLike(
  template: ProjectSeed,
  { key, index, config }: { readonly key: string; readonly index: number; readonly config: Config },
): ProjectSeed {
  const wanted = distinct([config.jira.issueType, ...config.routes.map(route => route.issueType)])
  const issueTypes = issueTypesOf(template, wanted)
  const components = distinct([...config.services, ...config.routes].map(place => place.component))
  const own = fieldIds(config)
  const screens = (of: ProjectSeed["createScreens"]): ProjectSeed["createScreens"] =>
    Object.fromEntries(
      issueTypes.map(({ id }) => {
        const fields = of[id] ?? of[template.issueTypes[0]?.id ?? ""] ?? []
        return [id, fields.map(entry => ({ ...entry, field: own(entry.field) }))]
      }),
    )
  return {
    ...template,
    key,
    id: String(Number(template.id) + index),
    name: key === template.key ? template.name : key,
    issueTypes,
    components: withNames(template.components, components, 10_200 + 100 * index),
    transitions: withTransitions(template, config),
    fields: template.fields.map(field => ({ ...field, id: own(field.id) })),
    createScreens: screens(template.createScreens),
    editScreens: screens(template.editScreens),
  }
}

function issueTypesOf(template: ProjectSeed, wanted: readonly string[]): readonly IssueType[] {
  const added = wanted
    .filter(name => !isKnown(template.issueTypes, name))
    // A configuration may hold an id instead of a name.
    .map((name, index) => (/^\d+$/.test(name) ? { id: name, name: `Type ${name}` } : { id: `${10_300 + index}`, name }))
    .map(type => ({ ...type, subtask: false, description: "" }))
  return [...template.issueTypes, ...added]
}

/** The template's transitions, and those that fixes are configured to make: from anywhere to where their moment suggests. */
function withTransitions(template: ProjectSeed, { autofix }: Config): ProjectSeed["transitions"] {
  const statusOf = { opened: "In Progress", "ci-green": "In Review", "ci-red": "To Do", failed: "To Do" } as const
  const moments = Object.keys(statusOf) as (keyof typeof statusOf)[]
  const added = moments.flatMap((moment, index) => {
    const name = autofix.transitions[moment]
    const to = template.statuses.find(status => status.name === statusOf[moment])?.id
    if (name === undefined || to === undefined || isKnown(template.transitions, name)) return []
    const from = template.statuses.map(status => status.id).filter(id => id !== to)
    return [{ id: String(61 + index), name, from, to, screen: [] }]
  })
  const isFirst = (index: number): boolean => !isKnown(added.slice(0, index), added[index]?.name ?? "")
  return [...template.transitions, ...added.filter((_, index) => isFirst(index))]
}

/** The configured ids of the team and occurrences fields in place of the template's. */
function fieldIds({ jira }: Config): (field: string) => string {
  const own = new Map([
    [TEAM_FIELD, jira.teamField],
    [OCCURRENCES_FIELD, jira.occurrencesField],
  ])
  return field => own.get(field) ?? field
}

function prioritiesIn({ jira, routes }: Config): readonly string[] {
  return distinct([...jira.priorities.map(step => step.name), ...routes.map(route => route.priority)])
}

function withNames(known: readonly Named[], names: readonly string[], firstId: number): readonly Named[] {
  const added = names.filter(name => !isKnown(known, name))
  return [...known, ...added.map((name, index) => ({ id: String(firstId + index), name }))]
}

function isKnown(items: readonly Named[], nameOrId: string): boolean {
  return items.some(({ id, name }) => id === nameOrId || name.toLowerCase() === nameOrId.toLowerCase())
}

function distinct(values: readonly (string | null | undefined)[]): readonly string[] {
  return [...new Set(values.filter(value => value !== null && value !== undefined))]
}
