/** The one line that marks a pull request of ours, with the try that opened it. */
export function fixMarker(fixId: string): string {
  return `<!-- auto-triage:fix ${fixId.replace(/[^\w.]/g, "")} -->`
}

/** Id of the try that a pull request belongs to; null where it carries no mark. A mark stands on a line of its own. */
export function markedFix(body: string): string | null {
  return /^<!-- auto-triage:fix ([\w.]{1,80}) -->\s*$/m.exec(body)?.[1] ?? null
}
