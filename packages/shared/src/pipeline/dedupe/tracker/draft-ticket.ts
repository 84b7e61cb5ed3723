import type { CreateField, IssueDraft } from "../../../ports/issue-tracker.ts"
import { resolveFields } from "../../ticket/fields/resolve-fields.ts"
import type { Opening, Session } from "../session.ts"

/** The whole ticket as it will be created. @throws ConfigError where the create screen does not allow it. */
export function draftTicket(
  session: Session,
  type: { readonly id: string; readonly name: string; readonly fields: readonly CreateField[] },
  opening: Opening,
): IssueDraft {
  const { issue, route, config, holder } = session
  const { fields, warnings } = resolveFields({
    issue,
    route: { ...route, labels: [...new Set([...route.labels, session.issueLabel, session.fingerprintLabel])] },
    type,
    jira: config.jira,
    text: session.texts.ticket(opening.follows),
  })
  session.warnings.push(...warnings)
  const origin = { schema: 1, issueId: issue.id, fingerprint: issue.fingerprint, run: holder.url }
  return { fields, properties: [{ key: "auto-triage", value: origin }] }
}
