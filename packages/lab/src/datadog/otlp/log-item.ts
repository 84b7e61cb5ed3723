import type { OtlpAttributes, OtlpLog } from "./otlp-message.ts"
import { attributeTags, knownTags } from "./otlp-tags.ts"

const STATUSES = ["debug", "debug", "info", "warn", "error", "critical"]
/** The names that OpenTelemetry and Datadog have for the parts of an error. */
const ERROR = [
  ["exception.type", "error.kind"],
  ["exception.message", "error.message"],
  ["exception.stacktrace", "error.stack"],
] as const

/** An OTLP log as the log intake would have got it: attributes beside message, status, service, host and tags. */
export function logItem(resource: OtlpAttributes, log: OtlpLog): Record<string, unknown> {
  const known = knownTags(resource)
  const tags = attributeTags([...known].filter(([name]) => name !== "service" && name !== "host"))
  const { attributes, body } = log
  const error = ERROR.flatMap(([name, own]) => (attributes[name] === undefined ? [] : [[own, attributes[name]]]))
  return {
    ...resource,
    ...attributes,
    ...(Object.fromEntries(error) as Record<string, unknown>),
    message: typeof body === "string" ? body : JSON.stringify(body),
    status: statusOf(log),
    service: known.get("service"),
    hostname: known.get("host"),
    ddsource: "otlp_log_ingestion",
    ddtags: tags.join(","),
    timestamp: log.at,
  }
}

function statusOf({ severity, severityText }: OtlpLog): string {
  if (severity >= 1) return STATUSES[Math.floor((severity - 1) / 4)] ?? "info"
  return severityText === "" ? "info" : severityText
}
