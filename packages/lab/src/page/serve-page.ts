import type { Hono } from "hono"
import type { World } from "../world/world.ts"
import { pageData } from "./page-data.ts"
import { PAGE_SCRIPT } from "./page-script.ts"
import { renderPage } from "./render-page.ts"

// Everything is escaped already; this is the second wall. The timeline is drawn with style attributes.
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "connect-src 'self'",
  "style-src 'unsafe-inline'",
  "img-src data:",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ")

/** Serves the page at the root of the control interface. */
export function servePage(app: Hono, world: World): void {
  app.get("/", async context =>
    context.html(renderPage(await pageData(world), { script: "/page.js" }), 200, { "content-security-policy": POLICY }),
  )
  app.get("/page.js", context => context.body(PAGE_SCRIPT, 200, { "content-type": "text/javascript" }))
}
