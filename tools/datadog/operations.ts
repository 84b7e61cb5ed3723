/** What the product calls. Everything else is removed from these classes, in the types too, so the compiler says so. */
export const operations: Readonly<Record<string, readonly string[]>> = {
  ErrorTrackingApi: ["getIssue", "searchIssues"],
  LogsApi: ["aggregateLogs", "listLogs"],
  RUMApi: ["aggregateRUMEvents", "searchRUMEvents"],
  SpansApi: ["aggregateSpans", "listSpans"],
}
