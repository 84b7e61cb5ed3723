import { asRecord } from "../as-record.ts"

type Definition = Readonly<Record<string, unknown>>

const HOLDS: Readonly<Record<string, (value: number, limit: number) => boolean>> = {
  "=": (value, limit) => value === limit,
  "<": (value, limit) => value < limit,
  "<=": (value, limit) => value <= limit,
  ">": (value, limit) => value > limit,
  ">=": (value, limit) => value >= limit,
}

/** Datadog's name of the unit that a widget shows its first formula in, e.g. dollar; null where it names none. */
export function widgetUnit(definition: Definition): string | null {
  const formula = asRecord(first(firstRequest(definition)["formulas"])) ?? {}
  const unit = asRecord(asRecord(formula["number_format"])?.["unit"])?.["unit_name"]
  return typeof unit === "string" ? unit : null
}

/** The palette of the first conditional format that holds for the value, e.g. white_on_red. */
export function widgetPalette(definition: Definition, value: number | null): string | null {
  const formats = firstRequest(definition)["conditional_formats"]
  if (value === null || !Array.isArray(formats)) return null
  const holding = formats.map(asRecord).find(format => {
    const { comparator, value: limit } = format ?? {}
    return typeof limit === "number" && HOLDS[String(comparator)]?.(value, limit) === true
  })
  return typeof holding?.["palette"] === "string" ? holding["palette"] : null
}

function firstRequest(definition: Definition): Definition {
  return asRecord(first(definition["requests"])) ?? {}
}

function first(value: unknown): unknown {
  return Array.isArray(value) ? value[0] : undefined
}
