import { createHash } from "node:crypto"

/** Eight hex digits that stand for a Datadog issue in the names of branches. */
export function issueHash(issueId: string): string {
  return createHash("sha256").update(issueId).digest("hex").slice(0, 8)
}
