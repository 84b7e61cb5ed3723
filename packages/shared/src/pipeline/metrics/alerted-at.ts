const DAY_MS = 86_400_000

/**
 * When Datadog raised the alert of an event (epoch milliseconds, UTC): its $DATE, which the webhook hands on as text. Null
 * where there is none, or one that is no moment of the last day, so that no event can bend the figures far.
 */
export function alertedAt(event: unknown, now: number): number | null {
  const text = own(own(own(event)["client_payload"])["event"])["date"]
  if (typeof text !== "string" || !/^\d{13}$/.test(text)) return null
  const at = Number(text)
  return at <= now && now - at < DAY_MS ? at : null
}

function own(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null ? (value as Readonly<Record<string, unknown>>) : {}
}
