import { UpstreamError } from "../../errors.ts"
import type { Session } from "./session.ts"

/** Does something that the ticket does not depend on; where it fails, `warning` says so and the run goes on. */
export async function bestEffort<Result>(
  session: Pick<Session, "warnings" | "log">,
  warning: string,
  work: () => Promise<Result>,
): Promise<Result | null> {
  try {
    return await work()
  } catch (error) {
    session.warnings.push(warning)
    session.log.warn(warning, { cause: error instanceof Error ? error.message : String(error) })
    return null
  }
}

/** As bestEffort, but only a refusal is passed over: what may succeed later must be done by a later run. */
export async function unlessRefused<Result>(
  session: Pick<Session, "warnings" | "log">,
  warning: string,
  work: () => Promise<Result>,
): Promise<Result | null> {
  let later: unknown = null
  const result = await bestEffort(session, warning, () =>
    work().catch((error: unknown) => {
      const mayComeRight = error instanceof UpstreamError && (error.failure.retryable || error.failure.ambiguous)
      if (mayComeRight) later = error
      throw error
    }),
  )
  if (later !== null) throw later
  return result
}
