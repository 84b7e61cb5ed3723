/** A number as a dashboard shows it, in the unit by Datadog's name. */
export function formatValue(value: number | null, unit: string | null): string {
  if (value === null) return "no data"
  switch (unit) {
    case "dollar":
      return `$${value.toFixed(value !== 0 && Math.abs(value) < 1 ? 4 : 2)}`
    case "second":
      return formatSeconds(value)
    case "percent":
      return `${rounded(value)} %`
    default:
      return rounded(value)
  }
}

function formatSeconds(seconds: number): string {
  if (Math.abs(seconds) < 90) return `${rounded(seconds)} s`
  return Math.abs(seconds) < 5400 ? `${rounded(seconds / 60)} min` : `${rounded(seconds / 3600)} h`
}

function rounded(value: number): string {
  return value.toLocaleString("en-GB", { maximumFractionDigits: Math.abs(value) < 10 ? 2 : 0 })
}
