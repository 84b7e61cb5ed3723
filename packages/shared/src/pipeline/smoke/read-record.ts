import { parseRecord } from "../ledger-record.ts"
import type { SmokeSession } from "./smoke-session.ts"

/** The newest record of the seeded error; null where there is none. */
export async function readRecord({ task, ports, issueId }: SmokeSession): Promise<SmokeSession["record"]> {
  if (issueId === null) return null
  const stored = await ports.ledger.read(`${task.config.ledger.namespace}/${issueId}`)
  const value = stored === null ? null : parseRecord(stored.text)
  return stored === null || value === null ? null : { sha: stored.sha, value }
}
