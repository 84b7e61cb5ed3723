import { ConfigError, UpstreamError } from "@auto-triage/shared/errors"
import { readFixLedger } from "@auto-triage/shared/pipeline/fix/fix-ledger/change-fix-ledger"
import type { RollbackTarget } from "@auto-triage/shared/pipeline/rollback/rollback-target"
import { type UnsettledTries, unsettledTries } from "@auto-triage/shared/pipeline/rollback/unsettled-tries"
import type { RollbackPorts } from "./rollback-ports.ts"

/** What the ledger knows of fixes on their way; the switch is turned off also where it cannot be read. */
export async function readTries(
  { ledgerOf }: Pick<RollbackPorts, "ledgerOf">,
  { ledgerRepository, fixesRef }: RollbackTarget,
): Promise<UnsettledTries> {
  try {
    const { record } = await readFixLedger({ ledger: ledgerOf(ledgerRepository), ref: fixesRef })
    return unsettledTries(record.runs)
  } catch (error) {
    if (!(error instanceof ConfigError || error instanceof UpstreamError)) throw error
    const notes = [`the ledger of fixes (${fixesRef} of ${ledgerRepository}) could not be read with GITHUB_TOKEN`]
    return { runs: [], notes }
  }
}
