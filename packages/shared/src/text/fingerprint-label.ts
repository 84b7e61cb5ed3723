import { BugError } from "../errors.ts"

/**
 * The Jira label that ties together Datadog issues which are the same error to us.
 *
 * @throws BugError where the fingerprint is not 16 hex digits: enrich makes no other.
 */
export function fingerprintLabel(fingerprint: string): string {
  if (!/^[0-9a-f]{16}$/.test(fingerprint))
    throw new BugError("a label was asked for something that is not a fingerprint")
  return `auto-triage-fp-${fingerprint}`
}
