import { mkdtempSync, rmSync } from "node:fs"
import type { AddressInfo } from "node:net"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { createAdaptorServer } from "@hono/node-server"
import { servePage } from "../page/serve-page.ts"
import { createWorld, type World, type WorldOptions } from "../world/world.ts"
import { createControl } from "./control.ts"

export type Lab = { readonly world: World; readonly control: string; readonly page: string; close(): Promise<void> }

/** Starts the world with its control interface and page, in a temporary folder that goes when the lab is closed. */
export async function startLab(options: Omit<WorldOptions, "directory">): Promise<Lab> {
  const directory = mkdtempSync(join(tmpdir(), "auto-triage-lab-"))
  try {
    const world = await createWorld({ ...options, directory })
    const app = createControl(world)
    servePage(app, world)
    const server = createAdaptorServer({ fetch: app.fetch, overrideGlobalObjects: false })
    await new Promise<void>(resolve => server.listen(0, "127.0.0.1", resolve))
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    return {
      world,
      control: url,
      page: `${url}/`,
      async close() {
        if ("closeAllConnections" in server) server.closeAllConnections()
        await new Promise(resolve => server.close(resolve))
        await world.close()
        rmSync(directory, { recursive: true, force: true, maxRetries: 5 })
      },
    }
  } catch (error) {
    rmSync(directory, { recursive: true, force: true })
    throw error
  }
}
