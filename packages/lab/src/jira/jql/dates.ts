const UNIT_MS: Readonly<Record<string, number>> = { w: 604_800_000, d: 86_400_000, h: 3_600_000, m: 60_000 }
const DAY_MS = 86_400_000

/**
 * A JQL date in epoch ms: `2026-01-31`, `2026/01/31 10:00`, or relative to `now` like `-5d` and `4w 2d`; null where it is
 * none. Dates are read in the user's time zone, which here is UTC.
 */
export function parseDate(text: string, now: number): number | null {
  const absolute = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?: (\d{1,2}):(\d{2}))?$/.exec(text)
  if (absolute !== null) {
    const [year = 0, month = 1, day = 1, hour = 0, minute = 0] = absolute.slice(1).map(part => Number(part ?? 0))
    const valid = month >= 1 && month <= 12 && day >= 1 && day <= 31 && hour < 24 && minute < 60
    return valid ? Date.UTC(year, month - 1, day, hour, minute) : null
  }
  return relative(text, now)
}

function relative(text: string, now: number): number | null {
  const sign = text.startsWith("-") ? -1 : 1
  const parts = text
    .replace(/^[-+]/, "")
    .split(" ")
    .filter(part => part !== "")
  if (parts.length === 0) return null
  let offset = 0
  for (const part of parts) {
    const unit = UNIT_MS[part.slice(-1)]
    const count = part.slice(0, -1)
    if (unit === undefined || !/^\d{1,6}$/.test(count)) return null
    offset += Number(count) * unit
  }
  return now + sign * offset
}

/** The value of a date function, or null where there is no such function. */
export function dateFunction(name: string, now: number): number | null {
  const startOfDay = Math.floor(now / DAY_MS) * DAY_MS
  const values: Readonly<Record<string, number>> = {
    now,
    startofday: startOfDay,
    endofday: startOfDay + DAY_MS - 1,
  }
  return values[name.toLowerCase()] ?? null
}
