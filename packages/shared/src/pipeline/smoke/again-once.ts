import { UpstreamError } from "../../errors.ts"

/** Does what may be done twice once more, where its answer was lost or the vendor was not ready. */
export async function againOnce<T>(act: () => Promise<T>): Promise<T> {
  try {
    return await act()
  } catch (error) {
    if (!(error instanceof UpstreamError && error.failure.retryable)) throw error
    return act()
  }
}
