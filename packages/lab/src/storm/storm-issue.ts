import type { Issue } from "@auto-triage/shared/pipeline/enrich"
import { anEnvironment, anIssue } from "@auto-triage/shared/pipeline/testing/an-issue"

const SERVICES = 5

/** The id of the nth error. */
export function stormIssueId(number: number): string {
  return `5707a000-84ee-11f0-87bb-${String(number).padStart(12, "0")}`
}

export function stormService(number: number): string {
  return `service-${number % SERVICES}`
}

export function stormServices(): readonly string[] {
  return Array.from({ length: SERVICES }, (_, number) => stormService(number))
}

/** The nth error as an alert at `now` shows it, the `seen`th time. */
export function stormIssue(number: number, seen: number, now: number): Issue {
  const counts = { occurrences: seen, users: 1, firstSeen: now - 60_000, lastSeen: now }
  return anIssue({
    id: stormIssueId(number),
    url: `https://app.datadoghq.eu/error-tracking/issue/${stormIssueId(number)}`,
    type: `Error${number}`,
    service: stormService(number),
    fingerprint: number.toString(16).padStart(16, "0"),
    environments: [anEnvironment({ ...counts, versions: [{ version: "1.4.0", ...counts }] })],
    ...counts,
  })
}
