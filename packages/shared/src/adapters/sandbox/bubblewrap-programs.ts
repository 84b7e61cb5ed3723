/** Absolute paths of what a walled command is started by. */
export type BubblewrapPrograms = {
  readonly bwrap: string
  readonly socat: string | null
  /** Set where the action runs as root: the command then runs as another user. */
  readonly setpriv: string | null
}

/** The system's nobody: owns nothing, may write nowhere. */
export const SANDBOX_UID = 65_534
