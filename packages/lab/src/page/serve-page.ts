import type { Hono } from "hono"
import type { World } from "../world/world.ts"
import { pageData } from "./page-data.ts"
import { renderPage } from "./render-page.ts"

const REFRESH_SECONDS = 3

/** Serves the page at the root of the control interface. "?still" gives a page that does not reload itself. */
export function servePage(app: Hono, world: World): void {
  app.get("/", async context => {
    const options = context.req.query("still") === undefined ? { refreshSeconds: REFRESH_SECONDS } : {}
    return context.html(renderPage(await pageData(world), options))
  })
}
