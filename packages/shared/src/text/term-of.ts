/** A value in a query of Datadog's event search, quoted where a character of it would mean something there. */
export function termOf(value: string): string {
  return /^[\w.-]+$/.test(value) && !/^(?:AND|OR|NOT)$/.test(value) && !value.startsWith("-")
    ? value
    : `"${value.replace(/["\\]/g, "\\$&")}"`
}
