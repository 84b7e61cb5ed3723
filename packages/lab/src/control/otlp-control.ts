import type { Hono } from "hono"
import * as z from "zod"
import type { World } from "../world/world.ts"
import { readBody } from "./read-body.ts"

const Order = z.strictObject({ lagMs: z.int().min(0).max(3_600_000) })

/** What the OTLP intake got, and how long it takes until queries find it. */
export function otlpControl(app: Hono, { datadog }: World): void {
  app.get("/otlp", context => context.json(datadog.otlp()))
  app.post("/otlp", async context => {
    datadog.toggles.otlpLagMs = Order.parse(await readBody(context)).lagMs
    return context.json({ lagMs: datadog.toggles.otlpLagMs })
  })
}
