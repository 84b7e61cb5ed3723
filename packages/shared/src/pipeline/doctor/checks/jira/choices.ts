import type { Config } from "../../../../config/config.ts"

const distinct = (values: readonly (string | null | undefined)[]): readonly string[] => [
  ...new Set(values.filter(value => value !== null && value !== undefined)),
]

/** Names of priorities that a ticket can get. */
export function prioritiesOf({ jira, routes }: Config): readonly string[] {
  return distinct([...jira.priorities.map(({ name }) => name), ...routes.map(({ priority }) => priority)])
}

/** Names of components that a ticket can get. */
export function componentsOf({ services, routes }: Config): readonly string[] {
  return distinct([...services, ...routes].map(({ component }) => component))
}
