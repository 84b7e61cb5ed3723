import type { Finding, RepairKind } from "../repair.ts"
import type { StandingIssue } from "./standing-facts.ts"

/** A finding about an error of the ledger; `openedAt` is when its record was written. */
export function issueFinding(
  kind: RepairKind,
  { issueId, record }: StandingIssue,
  told: Pick<Finding, "what" | "subject">,
): Finding {
  const { service, environments } = {
    service: record?.facts?.service ?? "",
    environments: record?.occurrences?.environments ?? [],
  }
  return { kind, issueId, service, environments, openedAt: record?.at ?? 0, ...told }
}
