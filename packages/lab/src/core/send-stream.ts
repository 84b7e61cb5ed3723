import { once } from "node:events"
import type { ServerResponse } from "node:http"

/**
 * Sends an answer piece by piece as its body yields them, and resolves with what was sent when the last one is out, the
 * receiver has gone, or the body fails: then the connection is cut where it stands.
 */
export async function sendStream(outgoing: ServerResponse, answered: Response): Promise<string> {
  const reader = (answered.body ?? new Blob([]).stream()).getReader()
  const gone = new AbortController()
  const leave = (): void => {
    gone.abort()
    reader.cancel().catch(() => undefined)
  }
  // Writing to somebody who has just gone is no fault.
  outgoing.on("error", leave)
  outgoing.once("close", leave)
  if (outgoing.destroyed) {
    leave()
    return ""
  }
  outgoing.writeHead(answered.status, Object.fromEntries(answered.headers))
  outgoing.flushHeaders()
  const decoder = new TextDecoder()
  let sent = ""
  try {
    for (let next = await reader.read(); !next.done && !gone.signal.aborted; next = await reader.read()) {
      const piece = next.value as Uint8Array
      sent += decoder.decode(piece, { stream: true })
      if (!outgoing.write(piece)) await once(outgoing, "drain", { signal: gone.signal })
    }
    outgoing.end()
  } catch {
    outgoing.destroy()
  }
  return sent
}
