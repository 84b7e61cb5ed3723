const TRAILER = /^Auto-Triage-Patch: ([0-9a-f]{64})$/m

/** The line by which a commit of ours is known again: which patch it holds. */
export function patchTrailer(patchSha256: string): string {
  return `Auto-Triage-Patch: ${patchSha256}`
}

/** Digest of the patch that a commit says to hold; null where it is not one of ours. */
export function patchOf(message: string): string | null {
  return TRAILER.exec(message)?.[1] ?? null
}
