export type SandboxedCommand = {
  /** Program and arguments; never a shell line made of data. */
  readonly argv: readonly [string, ...string[]]
  /** Absolute path on the host; the same inside. */
  readonly cwd: string
  /** The whole environment: nothing is inherited. */
  readonly env: Readonly<Record<string, string>>
  /** Host folders that may be written; everything else is read-only, and homes and temporary folders are hidden. */
  readonly writable: readonly string[]
  /** Further host folders that are hidden. A writable folder inside a hidden one stays visible. */
  readonly hidden: readonly string[]
  /**
   * none: not even the host's loopback. host: as the host. { socket, port }: nothing but 127.0.0.1:port inside, which leads
   * to that unix socket on the host.
   */
  readonly network: "none" | "host" | { readonly socket: string; readonly port: number }
  readonly stdin?: string
  readonly timeoutMs: number
  /** Of each of stdout and stderr, the last ones are kept. */
  readonly maxOutputBytes: number
  /** First signal at the time limit or on `abort`; SIGTERM and SIGKILL follow. */
  readonly endSignal: "SIGINT" | "SIGTERM"
  readonly abort?: AbortSignal
}

export type CommandEnd = {
  readonly code: number | null
  readonly signal: string | null
  readonly timedOut: boolean
  readonly stdout: string
  readonly stderr: string
  readonly ms: number
}

/** Runs commands that are not trusted. When `run` resolves, no process of the command is left. */
export interface Sandbox {
  /** none: an own process group, a clean environment and time limits, and no wall around files and network. */
  readonly kind: "bubblewrap" | "none"
  run(command: SandboxedCommand): Promise<CommandEnd>
}
