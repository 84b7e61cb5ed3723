import { UpstreamError } from "../../../errors.ts"

/** Others kept writing to the ledger each time that this run tried to. */
export function ledgerBusy(): UpstreamError {
  return new UpstreamError(
    "The ledger kept changing while this run tried to write to it; run the same dispatch again",
    {
      service: "github",
      request: "PATCH /repos/{owner}/{repo}/git/refs/{ref}",
      status: null,
      ambiguous: false,
      retryable: true,
    },
  )
}
