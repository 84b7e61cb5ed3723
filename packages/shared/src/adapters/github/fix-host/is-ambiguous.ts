import { UpstreamError } from "../../../errors.ts"

/** True where a write may have been applied although no success was seen. */
export function isAmbiguous(error: unknown): error is UpstreamError {
  return error instanceof UpstreamError && error.failure.ambiguous
}
