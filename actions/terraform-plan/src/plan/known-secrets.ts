import { isJsonRecord, type JsonRecord } from "./is-json-record.ts"

export const SECRET = "(secret)"

// Shorter ones, such as a number, would take ordinary words apart.
const SHORTEST = 6

/**
 * Takes the values out of any text that the plan calls sensitive: those of variables, and those below a mark of a resource.
 * Marks are lost where code says nonsensitive() or a provider repeats a value elsewhere; the value itself is not.
 */
export function knownSecrets(plan: JsonRecord): (text: string) => string {
  const secrets = [...variableSecrets(plan), ...resourceSecrets(plan)]
  const found = [...new Set(secrets)].filter(secret => secret.length >= SHORTEST).sort((a, b) => b.length - a.length)
  return text => found.reduce((shown, secret) => shown.replaceAll(secret, SECRET), text)
}

function variableSecrets(plan: JsonRecord): string[] {
  const declared = recordAt(plan, "configuration", "root_module", "variables")
  return Object.entries(recordAt(plan, "variables"))
    .filter(([name]) => recordAt(declared, name)["sensitive"] === true)
    .flatMap(([, variable]) => textsIn(isJsonRecord(variable) ? variable["value"] : null))
}

function resourceSecrets(plan: JsonRecord): string[] {
  const entries = ["resource_changes", "resource_drift"].flatMap(name => (Array.isArray(plan[name]) ? plan[name] : []))
  return entries.flatMap(entry => {
    const change = isJsonRecord(entry) ? recordAt(entry, "change") : {}
    return [
      ...markedTexts(change["before"], change["before_sensitive"]),
      ...markedTexts(change["after"], change["after_sensitive"]),
    ]
  })
}

/** `mark` has the shape of the value, with true in the place of what is sensitive. */
function markedTexts(value: unknown, mark: unknown): string[] {
  if (mark === true) return textsIn(value)
  if (Array.isArray(mark)) {
    return Array.isArray(value) ? mark.flatMap((inner, index) => markedTexts(value[index], inner)) : []
  }
  if (!isJsonRecord(mark) || !isJsonRecord(value)) return []
  return Object.entries(mark).flatMap(([key, inner]) => markedTexts(value[key], inner))
}

function textsIn(value: unknown): string[] {
  if (typeof value === "string") return [value]
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsIn) : []
}

function recordAt(value: JsonRecord, ...path: readonly string[]): JsonRecord {
  return path.reduce<JsonRecord>((record, key) => {
    const next = record[key]
    return isJsonRecord(next) ? next : {}
  }, value)
}
