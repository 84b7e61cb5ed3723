/**
 * Whether a search over logs takes what a service sends; null where that depends on more than the service. Only filters of
 * plain terms are understood, which is what index filters mostly are.
 */
export function takesService(filter: string, service: string): boolean | null {
  const trimmed = filter.trim()
  if (trimmed === "" || trimmed === "*") return true
  const term = /^(-?)service:\(?("?)([\w.*-]{1,200}(?: OR [\w.*-]{1,200}){0,50})\2\)?$/i.exec(trimmed)
  if (term === null)
    return trimmed.includes(`service:${service}`) || /[()*]|OR|NOT|-/.test(trimmed) ? null : mentionsOther(trimmed)
  const [, negated, , names = ""] = term
  const listed = names.split(/ OR /i).some(name => matches(name, service))
  return negated === "-" ? !listed : listed
}

/** Terms of facets that a log of another service can have, too. */
function mentionsOther(filter: string): boolean | null {
  return /(?:^|\s)service:/.test(filter) ? false : null
}

function matches(pattern: string, service: string): boolean {
  const [head = "", ...rest] = pattern.split("*")
  if (rest.length === 0) return pattern.toLowerCase() === service.toLowerCase()
  return rest.every(part => part === "") && service.toLowerCase().startsWith(head.toLowerCase())
}
