import { ConfigError, UpstreamError } from "../../../errors.ts"
import type { ReportSession } from "../report-session.ts"

/** The result, or null where it could not be had now: what must come right is left to the next report. */
export async function orLater<Result>({ failures }: ReportSession, work: Promise<Result>): Promise<Result | null> {
  return work.catch((error: unknown) => {
    if (!(error instanceof UpstreamError || error instanceof ConfigError)) throw error
    failures.push(error)
    return null
  })
}
