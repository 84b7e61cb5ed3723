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
