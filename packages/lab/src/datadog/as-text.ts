/** The value where it is a text, else "". */
export function asText(value: unknown): string {
  return typeof value === "string" ? value : ""
}
