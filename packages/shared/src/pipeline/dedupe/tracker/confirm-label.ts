import { ConfigError, UpstreamError } from "../../../errors.ts"
import type { TrackedIssue } from "../../../ports/issue-tracker.ts"
import type { Session } from "../session.ts"

export type LabelState = { readonly labelled: boolean; readonly error: Error | null }

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
  const added = await addLabel(session, key)
  if (added.labelled)
    session.warnings.push(
      `${key} was created without its label, which was added. Add the field Labels to ${screensOf(session)}`,
    )
  return added
}

/** Puts the labels on a ticket that does not have them. `error` says what to change where Jira refuses. */
export async function addLabel(session: Session, key: string): Promise<LabelState> {
  const { tracker, issueLabel, fingerprintLabel } = session
  try {
    await tracker.updateIssue(key, { addLabels: [issueLabel, fingerprintLabel] })
    // An edit screen without the field answers with success and changes nothing.
    if ((await tracker.getIssue(key))?.labels.includes(issueLabel) !== true) throw new Error("the label did not stay")
    return { labelled: true, error: null }
  } catch (cause) {
    // Not thrown: the ticket must be recorded first, for without its label nothing else leads to it.
    if (cause instanceof UpstreamError && cause.failure.retryable) return { labelled: false, error: cause }
    const message = `${key} does not carry the label ${issueLabel}, without which it cannot be known again. Add the field Labels to ${screensOf(session)}, or set jira.issue-type in .github/auto-triage.yml to a type whose screens have it`
    return { labelled: false, error: new ConfigError(message, { cause }) }
  }
}

function screensOf({ route }: Session): string {
  return `the create screen and the edit screen of issue type "${route.issueType}" in project ${route.project}`
}
