import { ConfigError, UpstreamError } from "../../errors.ts"
import { findIssueId } from "../../text/find-issue-id.ts"
import type { SweepContext } from "./sweep-context.ts"
import type { SweepPorts } from "./sweep-ports.ts"

/** When runs of the triage were started, by the issue that their names tell. Epoch milliseconds. */
export type Tries = ReadonlyMap<string, readonly number[]>

const DAY_MS = 24 * 60 * 60 * 1000

/**
 * Runs of the last day that somebody started, by one request. A workflow whose runs do not name their issue has none, and
 * so has one that GitHub does not show: then each sweep starts what it finds.
 */
export async function readTries({ tries, clock }: SweepPorts, { workflow }: SweepContext): Promise<Tries> {
  const found = new Map<string, number[]>()
  const runs = await tries?.since(workflow, clock.now() - DAY_MS).catch(ignoreVendor)
  for (const { title, createdAt } of runs ?? []) {
    const issueId = findIssueId(title)
    if (issueId !== null) found.set(issueId, [...(found.get(issueId) ?? []), createdAt])
  }
  return found
}

function ignoreVendor(error: unknown): null {
  if (error instanceof ConfigError || error instanceof UpstreamError) return null
  throw error
}
