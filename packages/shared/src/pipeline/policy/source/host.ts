const RESERVED_NAMES =
  /(?:^|\.)(?:localhost|example\.(?:com|net|org)|example|test|invalid|local|www\.w3\.org|json-schema\.org|schema\.org|xmlns\.com|purl\.org|schemas\.(?:xmlsoap|openxmlformats|microsoft)\.(?:org|com))$/
const RESERVED_ADDRESSES = /^(?:127\.|0\.0\.0\.0$|192\.0\.2\.|198\.51\.100\.|203\.0\.113\.|255\.255\.)/

/** Host of what follows `://`, in lower case, without credentials and port; empty where it is computed. */
export function hostOf(rest: string): string {
  const authority = rest.split(/[/?#]/, 1)[0] ?? ""
  const host = authority.slice(authority.lastIndexOf("@") + 1)
  if (host.startsWith("[")) return host.slice(0, host.indexOf("]") + 1).toLowerCase()
  const name = (host.split(":", 1)[0] ?? "").toLowerCase().replace(/[.,;]+$/, "")
  // What begins with code in a template has no host of its own.
  return /^[$%{#]/.test(name) || !/[.\w]/.test(name) ? "" : name
}

/** Addresses that only a network of one's own knows. */
export function isPrivateHost(host: string): boolean {
  return /^(?:10\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.)/.test(host)
}

/** Hosts that mean the same machine, nobody, or a name space that is never fetched. */
export function isReservedHost(host: string): boolean {
  return host === "[::1]" || RESERVED_NAMES.test(host) || RESERVED_ADDRESSES.test(host)
}
