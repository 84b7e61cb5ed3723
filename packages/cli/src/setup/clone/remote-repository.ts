/** Where a remote of git leads, without credentials that its URL may hold. */
export type RemoteRepository = {
  /** With the port, where there is one. */
  readonly host: string
  /** owner/name, or more folders on other hosts. */
  readonly name: string
}

/** Reads https://, ssh:// and git@host:owner/name forms; null for a path or what is no address. */
export function remoteRepository(url: string): RemoteRepository | null {
  const short = /^(?:[^@/:]{1,100}@)?([\w.-]{2,253}):(?!\/\/)(.+)$/.exec(url)
  if (short !== null) return named(short[1] ?? "", short[2] ?? "")
  if (!URL.canParse(url)) return null
  const { protocol, host, hostname, pathname } = new URL(url)
  if (!["https:", "http:", "ssh:", "git:"].includes(protocol)) return null
  return named(protocol === "ssh:" ? hostname : host, pathname)
}

function named(host: string, path: string): RemoteRepository | null {
  const name = path
    .replace(/^\/+/, "")
    .replace(/\/$/, "")
    .replace(/\.git$/, "")
  return /^[\w.-]+(?:\/[\w.-]+)+$/.test(name) ? { host: host.toLowerCase(), name } : null
}
