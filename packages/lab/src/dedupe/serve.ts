import { once } from "node:events"
import type { AddressInfo } from "node:net"
import { createAdaptorServer } from "@hono/node-server"

export type Handle = (request: Request) => Promise<Response>

/** Serves on a free port of the loopback interface. */
export async function serve(fetch: Handle): Promise<{ readonly url: string; close(): Promise<void> }> {
  const server = createAdaptorServer({ overrideGlobalObjects: false, fetch })
  server.listen(0, "127.0.0.1")
  await once(server, "listening")
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async close() {
      if ("closeAllConnections" in server) server.closeAllConnections()
      await new Promise<void>(resolve => void server.close(() => resolve()))
    },
  }
}
