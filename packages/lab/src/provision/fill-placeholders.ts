import type { Placeholders } from "./recorded-state.ts"

/**
 * A recorded value with a world's own values in place of its placeholders. A text that is a placeholder and nothing else
 * takes the value's type, so that numbers stay numbers.
 */
export function fillPlaceholders(value: unknown, values: Placeholders): unknown {
  if (typeof value === "string") return fillText(value, values)
  if (Array.isArray(value)) return value.map(item => fillPlaceholders(item, values))
  if (typeof value !== "object" || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, fillPlaceholders(item, values)]))
}

function fillText(text: string, values: Placeholders): string | number {
  const whole = /^<<(\w+)>>$/.exec(text)?.[1]
  if (whole !== undefined) return known(whole, values)
  return text.replace(/<<(\w+)>>/g, (_, name: string) => String(known(name, values)))
}

function known(name: string, values: Placeholders): string | number {
  const value = values[name]
  if (value === undefined) throw new Error(`the recorded state asks for ${name}, which nothing gives it`)
  return value
}
