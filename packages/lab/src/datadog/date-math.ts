const UNITS: Readonly<Record<string, number>> = { s: 1e3, m: 60e3, h: 3600e3, d: 86_400e3, w: 604_800e3 }

/**
 * A moment as the event searches take it: "now", "now-7d", "now-1h+5m", ISO 8601, or epoch milliseconds in digits.
 * Returns epoch milliseconds, or null where the text is none of these.
 */
export function dateMath(text: string, now: number): number | null {
  if (/^\d{1,16}$/.test(text)) return Number(text)
  if (text.startsWith("now")) {
    let moment = now
    let rest = text.slice(3)
    while (rest !== "") {
      const step = /^([+-])(\d{1,9})([smhdw])/.exec(rest)
      if (step === null) return null
      moment += (step[1] === "-" ? -1 : 1) * Number(step[2]) * (UNITS[step[3] ?? ""] ?? 0)
      rest = rest.slice(step[0].length)
    }
    return moment
  }
  const parsed = /^\d{4}-\d\d-\d\d/.test(text) ? Date.parse(text) : Number.NaN
  return Number.isNaN(parsed) ? null : parsed
}
