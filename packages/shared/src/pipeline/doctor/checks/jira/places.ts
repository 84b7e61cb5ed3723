import type { Config } from "../../../../config/config.ts"

export type Place = { readonly project: string; readonly issueType: string }

/** Every project and issue type that a ticket can go to, the usual one first. */
export function places({ jira, routes }: Config): readonly Place[] {
  const usual = { project: jira.project, issueType: jira.issueType }
  const all = [
    usual,
    ...routes.map(({ project, issueType }) => ({
      project: project ?? jira.project,
      issueType: issueType ?? jira.issueType,
    })),
  ]
  return all.filter((place, at) => all.findIndex(other => same(place, other)) === at)
}

function same(one: Place, other: Place): boolean {
  return one.project === other.project && one.issueType === other.issueType
}
