/** Epoch milliseconds, UTC: from is in the window, to is not. */
export type UtcWindow = { readonly from: number; readonly to: number }

/** The UTC day that holds `now`. */
export function utcDay(now: number): UtcWindow {
  const date = new Date(now)
  const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate()]
  return { from: Date.UTC(year, month, day), to: Date.UTC(year, month, day + 1) }
}

/** The UTC calendar month that holds `now`. */
export function utcMonth(now: number): UtcWindow {
  const date = new Date(now)
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth()]
  return { from: Date.UTC(year, month), to: Date.UTC(year, month + 1) }
}
