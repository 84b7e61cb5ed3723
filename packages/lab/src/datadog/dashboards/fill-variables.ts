import { asList } from "../as-list.ts"
import { asRecord } from "../as-record.ts"
import { asText } from "../as-text.ts"

const VARIABLE = /\$([A-Za-z_][\w-]{0,99})(\.value)?/g

/**
 * The texts within `value` with the dashboard's template variables put in, each with its default: `$env` becomes "env:staging",
 * or "*" where it stands for everything; `$env.value` is the value alone. Unknown names stay.
 */
export function fillVariables(dashboard: Readonly<Record<string, unknown>>, value: unknown): unknown {
  if (typeof value === "string") return fillText(variablesOf(dashboard), value)
  if (Array.isArray(value)) return value.map((one: unknown) => fillVariables(dashboard, one))
  const record = asRecord(value)
  if (record === null) return value
  return Object.fromEntries(Object.entries(record).map(([key, one]) => [key, fillVariables(dashboard, one)]))
}

type Variable = { readonly prefix: string; readonly values: readonly string[] }

function variablesOf(dashboard: Readonly<Record<string, unknown>>): ReadonlyMap<string, Variable> {
  return new Map(
    asList(dashboard["template_variables"]).flatMap(one => {
      const { name, prefix, default: single, defaults } = asRecord(one) ?? {}
      const values = Array.isArray(defaults) ? defaults.map(asText) : [asText(single) || "*"]
      return typeof name === "string" ? [[name, { prefix: asText(prefix), values }] as const] : []
    }),
  )
}

function fillText(variables: ReadonlyMap<string, Variable>, text: string): string {
  return text.replace(VARIABLE, (whole, name: string, bare: string | undefined) => {
    const variable = variables.get(name)
    if (variable === undefined) return whole
    const { prefix, values } = variable
    if (bare !== undefined) return oneOf(values)
    return values.includes("*") || values.length === 0 ? "*" : oneOf(values.map(value => `${prefix}:${value}`))
  })
}

function oneOf(values: readonly string[]): string {
  return values.length > 1 ? `(${values.join(" OR ")})` : (values[0] ?? "*")
}
