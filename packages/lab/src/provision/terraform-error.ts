const LONGEST = 220

/** The first error of what Terraform printed, on one line. Terraform draws a box around errors and breaks their lines. */
export function terraformError(output: string): string {
  const lines = output.split("\n").map(line => line.replace(/^[│╷╵|]/, "").trim())
  const first = lines.findIndex(line => line.startsWith("Error: "))
  if (first < 0) return lines.findLast(line => line !== "") ?? "it printed nothing"
  const after = lines.slice(first + 1)
  const next = after.findIndex(line => line.startsWith("Error: ") || line.startsWith("Warning: "))
  const text = [lines[first] ?? "", ...(next < 0 ? after : after.slice(0, next))].filter(line => line !== "").join(" ")
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text
}
