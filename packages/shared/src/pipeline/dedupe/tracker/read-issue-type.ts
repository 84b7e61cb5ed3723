import { ConfigError } from "../../../errors.ts"
import type { CreateField } from "../../../ports/issue-tracker.ts"
import type { Session } from "../session.ts"

export type IssueTypeRead = {
  readonly id: string
  readonly name: string
  /** Fields of the create screen where they could be read at once, because the configuration gives the type's id. */
  readonly fields: readonly CreateField[] | null
}

/** @throws ConfigError where the project has no such issue type. */
export async function readIssueType(session: Session): Promise<IssueTypeRead> {
  const { project, issueType } = session.route
  if (/^\d+$/.test(issueType)) {
    const fields = await session.tracker.createFields(project, issueType)
    return { id: issueType, name: issueType, fields }
  }
  const offered = await session.tracker.issueTypes(project)
  const wanted = issueType.toLowerCase()
  const type = offered.find(candidate => candidate.name.toLowerCase() === wanted)
  if (type !== undefined) return { ...type, fields: null }
  if (offered.length === 0)
    throw new ConfigError(
      `Jira offers no issue type at all in project ${project}: the account of the token in JIRA_API_TOKEN lacks the permission Create issues in it. Grant it, or set jira.project in .github/auto-triage.yml to the project that is meant`,
    )
  const names = offered.map(candidate => `"${candidate.name}"`).join(", ")
  throw new ConfigError(
    `Project ${project} has no issue type "${issueType}". Set jira.issue-type in .github/auto-triage.yml to one of: ${names}`,
  )
}
