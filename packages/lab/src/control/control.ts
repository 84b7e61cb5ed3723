import { Hono } from "hono"
import * as z from "zod"
import { FaultRequest } from "../core/faults.ts"
import type { World } from "../world/world.ts"
import { labState } from "./lab-state.ts"

const Feed = z.looseObject({ service: z.string(), type: z.string() })
const Latency = z.strictObject({ ms: z.number().min(0).max(60_000) })
const Index = z.strictObject({
  lagMs: z.number().min(0).optional(),
  flicker: z.union([z.number().min(0), z.boolean()]).optional(),
})
const Idle = z.looseObject({ timeoutMs: z.number().min(0).max(3_600_000).default(60_000) })
const Admin = z.strictObject({
  action: z.enum(["remove-field", "restore-field", "expire-token", "renew-token"]),
  field: z.string().optional(),
})

/** The lab's own interface: what a test, a page or a person does to the world from outside. */
export function createControl(world: World): Hono {
  const app = new Hono()
  app.onError((error, context) =>
    error instanceof z.ZodError
      ? context.json({ error: z.prettifyError(error) }, 400)
      : error instanceof SyntaxError
        ? context.json({ error: "the body is not JSON" }, 400)
        : context.json({ error: error.stack }, 500),
  )
  app.notFound(context => context.json({ error: `there is no ${context.req.method} ${context.req.path}` }, 404))

  app.get("/journal", context =>
    context.json(context.req.query("bodies") === undefined ? world.journal.entries() : world.journal.withBodies()),
  )
  app.get("/runs", context => context.json(world.runner.runs()))
  app.get("/runs/:id", context => {
    const run = world.runner.run(context.req.param("id"))
    return run === null ? context.json({ error: "there is no such run" }, 404) : context.json(run)
  })
  app.get("/state", async context => context.json(await labState(world)))
  app.post("/idle", async context => {
    const { timeoutMs } = Idle.parse(await context.req.json().catch(() => ({})))
    const idle = await world.idle(timeoutMs)
    return context.json({ idle, pending: world.pending() }, idle ? 200 : 408)
  })
  app.get("/faults", context => context.json(world.faults.list()))
  app.post("/faults", async context => {
    world.faults.add(FaultRequest.parse(await context.req.json()))
    return context.json({ faults: world.faults.list().length }, 201)
  })
  app.delete("/faults", context => {
    world.faults.clear()
    return context.body(null, 204)
  })
  app.post("/latency", async context => {
    world.latency.ms = Latency.parse(await context.req.json()).ms
    return context.json({ ms: world.latency.ms })
  })
  app.post("/jira/index", async context => {
    const { lagMs, flicker } = Index.parse(await context.req.json())
    world.jira.setIndex({ ...(lagMs === undefined ? {} : { lagMs }), ...(flicker === undefined ? {} : { flicker }) })
    return context.json({ lagMs, flicker })
  })
  app.post("/jira/admin", async context => {
    administer(world, Admin.parse(await context.req.json()))
    return context.body(null, 204)
  })
  app.post("/datadog/errors", async context => {
    const body: unknown = await context.req.json()
    const errors = (Array.isArray(body) ? body : [body]).map(error => Feed.parse(error))
    const answers = errors.map(error => world.datadog.feed(error))
    return context.json(Array.isArray(body) ? answers : answers[0])
  })
  return app
}

function administer(world: World, order: z.infer<typeof Admin>): void {
  const { admin } = world.jira
  switch (order.action) {
    case "remove-field":
      return admin.removeFieldFromScreen(order.field ?? "labels")
    case "restore-field":
      return admin.restoreFieldOnScreen(order.field ?? "labels")
    case "expire-token":
      return admin.expireToken()
    case "renew-token":
      return admin.renewToken()
  }
}
