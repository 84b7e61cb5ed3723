const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

/** Whether a text is the id of a Datadog issue, in lower case. */
export function isIssueId(value: string): boolean {
  return UUID.test(value)
}
