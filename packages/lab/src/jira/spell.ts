/** A value of any kind as text for a message: strings as they are, everything else as JSON. */
export function spell(value: unknown): string {
  return typeof value === "string" ? value : (JSON.stringify(value) ?? "undefined")
}
