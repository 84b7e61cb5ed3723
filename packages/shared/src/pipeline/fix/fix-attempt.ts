/** A run of a workflow, and which attempt of it. */
export type FixAttempt = { readonly runId: string; readonly attempt: string }

/** The attempt that reserved a try, read off the try's id. */
export function fixAttempt(fixId: string): FixAttempt {
  const [runId = "", attempt = ""] = fixId.split(".")
  return { runId, attempt }
}

/** Whether a try was reserved by another attempt of the run that reserved `own`. A run is tried again only after all of it has ended. */
export function isOtherAttempt(fixId: string, own: string): boolean {
  const [other, mine] = [fixAttempt(fixId), fixAttempt(own)]
  return other.runId === mine.runId && other.attempt !== mine.attempt
}
