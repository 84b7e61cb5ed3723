/** Headers of a webhook by their names in lower case; what is no JSON has none. */
export function webhookHeaders(text: string | null): ReadonlyMap<string, string> {
  try {
    const known: unknown = JSON.parse(text ?? "{}")
    const entries = typeof known === "object" && known !== null ? Object.entries(known) : []
    return new Map(
      entries.flatMap(([name, value]: [string, unknown]) =>
        typeof value === "string" ? [[name.toLowerCase(), value.trim()] as const] : [],
      ),
    )
  } catch {
    return new Map()
  }
}
