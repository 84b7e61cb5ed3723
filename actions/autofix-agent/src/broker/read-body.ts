import type { IncomingMessage } from "node:http"

/** Null where the body is longer than allowed or was cut off; the rest is not read then. */
export function readBody(request: IncomingMessage, maxBytes: number): Promise<Buffer | null> {
  return new Promise(resolve => {
    const chunks: Buffer[] = []
    let bytes = 0
    request.on("data", (chunk: Buffer) => {
      bytes += chunk.length
      if (bytes <= maxBytes) {
        chunks.push(chunk)
        return
      }
      request.pause()
      resolve(null)
    })
    request.on("end", () => resolve(Buffer.concat(chunks)))
    request.on("error", () => resolve(null))
    request.on("close", () => resolve(null))
  })
}
