/** The concurrency group of the job that triages an issue, as error-triage.yml names it. */
export function triageLock(issueId: string): string {
  return `auto-triage-${issueId}`
}
