import { askJson, type DatadogAccess } from "./ask-json.ts"
import { asAttributes } from "./attributes.ts"

const OPEN = ["OPEN", "ACKNOWLEDGED"]

/** Sets an issue to RESOLVED unless people ignore or exclude it. @throws ConfigError without error_tracking_write, UpstreamError */
export async function resolveIssue(access: DatadogAccess, issueId: string): Promise<"resolved" | "left"> {
  const path = `/api/v2/error-tracking/issues/${encodeURIComponent(issueId)}`
  const question = {
    method: "GET",
    path,
    what: "the issue",
    scope: "error_tracking_read",
    missing: [400, 404],
  } as const
  const { state } = asAttributes(asAttributes(asAttributes(await askJson(access, question))["data"])["attributes"])
  if (state === "RESOLVED") return "resolved"
  if (typeof state !== "string" || !OPEN.includes(state)) return "left"
  await askJson(access, {
    method: "PUT",
    path: `${path}/state`,
    body: { data: { type: "error_tracking_issue", id: issueId, attributes: { state: "RESOLVED" } } },
    what: "the state of an issue to be set",
    scope: "error_tracking_write",
  })
  return "resolved"
}
