import type { Track } from "@auto-triage/shared/ports/error-source"

import { asRecord } from "../as-record.ts"
import type { DatadogPermission } from "../datadog-state.ts"
import type { ErrorForm } from "../vendor-error.ts"

export type EventProduct = {
  readonly path: "spans" | "logs" | "rum"
  readonly track: Track
  readonly permission: DatadogPermission
  readonly form: ErrorForm
  /** The fields of a request, or null where the body is not of the product's form. */
  readonly unwrap: (body: unknown, type: "search_request" | "aggregate_request") => Record<string, unknown> | null
}

/** Spans wrap their requests in data.attributes and write errors as objects; logs and RUM do neither. */
export const eventProducts: readonly EventProduct[] = [
  { path: "spans", track: "trace", permission: "trace", form: "objects", unwrap: wrapped },
  { path: "logs", track: "logs", permission: "logs", form: "strings", unwrap: asRecord },
  { path: "rum", track: "rum", permission: "rum", form: "strings", unwrap: asRecord },
]

function wrapped(body: unknown, type: string): Record<string, unknown> | null {
  const data = asRecord(asRecord(body)?.["data"])
  return data?.["type"] === type ? asRecord(data["attributes"] ?? {}) : null
}
