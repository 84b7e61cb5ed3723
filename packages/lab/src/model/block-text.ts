import { asRecord } from "../datadog/as-record.ts"

/** The text of a block of content; "" where it has none. */
export function blockText(block: unknown): string {
  const text = asRecord(block)?.["text"]
  return typeof text === "string" ? text : ""
}
