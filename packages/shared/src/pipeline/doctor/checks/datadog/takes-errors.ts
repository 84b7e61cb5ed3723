import { takesService } from "./takes-service.ts"

/**
 * Whether a search over logs takes the errors that a service logs in an environment; null where that depends on more. Of
 * plain terms, all have to hold; of anything else only the service is understood.
 */
export function takesErrors(filter: string, service: string, env: string): boolean | null {
  const terms = filter.trim().split(/\s+/)
  const parsed = terms.map(term => /^(-?)(service|env|status):"?([\w.-]{1,200})"?$/i.exec(term))
  if (!parsed.some(term => /^(?:env|status)$/i.test(term?.[2] ?? ""))) return takesService(filter, service)
  // Other words are further conditions only where nothing joins them.
  if (/[()*]|\b(?:OR|NOT|AND)\b/.test(filter)) return null
  const has: Readonly<Record<string, string>> = { service, env, status: "error" }
  const held = parsed.map(term => {
    if (term === null) return null
    const [, negated, key = "", value = ""] = term
    return (has[key.toLowerCase()]?.toLowerCase() === value.toLowerCase()) !== (negated === "-")
  })
  if (held.includes(false)) return false
  return held.includes(null) ? null : true
}
