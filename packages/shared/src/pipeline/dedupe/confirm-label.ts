import { ConfigError } from "../../errors.ts"
import type { TrackedIssue } from "../../ports/issue-tracker.ts"
import type { Session } from "./session.ts"

export type LabelState = { readonly labelled: boolean; readonly error: ConfigError | null }

/**
 * Whether the label by which the ticket is known again is on it. A create screen without the field Labels can lose it
 * without a word; then it is added, which the edit screen may still allow.
 */
export async function confirmLabel(session: Session, key: string, readBack: TrackedIssue | null): Promise<LabelState> {
  if (readBack === null) {
    session.warnings.push(`${key} could not be read back; the next run looks whether it carries its label`)
    return { labelled: false, error: null }
  }
  if (readBack.labels.includes(session.issueLabel)) return { labelled: true, error: null }
  return addLabel(session, key)
}

/** Puts the labels on a ticket that does not have them. `error` says what to change where Jira refuses. */
export async function addLabel(session: Session, key: string): Promise<LabelState> {
  const { route, issueLabel, fingerprintLabel } = session
  const screen = `the create screen and the edit screen of issue type "${route.issueType}" in project ${route.project}`
  try {
    await session.tracker.updateIssue(key, { addLabels: [issueLabel, fingerprintLabel] })
    session.warnings.push(`${key} had no label ${issueLabel}; it was added. Add the field Labels to ${screen}`)
    return { labelled: true, error: null }
  } catch (cause) {
    const message = `${key} does not carry the label ${issueLabel}, without which it cannot be known again. Add the field Labels to ${screen}, or set jira.issue-type in .github/auto-triage.yml to a type whose screens have it`
    return { labelled: false, error: new ConfigError(message, { cause }) }
  }
}
