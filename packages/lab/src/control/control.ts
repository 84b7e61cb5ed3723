import { Hono } from "hono"
import * as z from "zod"
import { FaultRequest } from "../core/faults.ts"
import { describeProvisioned } from "../provision/provisioned.ts"
import type { World } from "../world/world.ts"
import { datadogControl } from "./datadog-control.ts"
import { githubControl } from "./github-control.ts"
import { labState } from "./lab-state.ts"
import { modelControl } from "./model-control.ts"
import { otlpControl } from "./otlp-control.ts"
import { readBody } from "./read-body.ts"

const Latency = z.strictObject({ ms: z.number().min(0).max(60_000) })
const Index = z.strictObject({
  lagMs: z.number().min(0).optional(),
  flicker: z.union([z.number().min(0), z.boolean()]).optional(),
})
const Idle = z.strictObject({ timeoutMs: z.number().min(0).max(3_600_000).default(60_000) })
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
  app.get("/provisioned", context =>
    context.json({ ...world.provisioned, says: describeProvisioned(world.provisioned) }),
  )
  app.get("/state", async context => context.json(await labState(world)))
  app.post("/idle", async context => {
    const { timeoutMs } = Idle.parse(await readBody(context))
    const idle = await world.idle(timeoutMs)
    return context.json({ idle, pending: world.pending() }, idle ? 200 : 408)
  })
  faultRoutes(app, world)
  githubControl(app, world)
  datadogControl(app, world)
  modelControl(app, world)
  otlpControl(app, world)
  app.post("/latency", async context => {
    world.latency.ms = Latency.parse(await readBody(context)).ms
    return context.json({ ms: world.latency.ms })
  })
  app.post("/jira/index", async context => {
    const { lagMs, flicker } = Index.parse(await readBody(context))
    world.jira.setIndex({ ...(lagMs === undefined ? {} : { lagMs }), ...(flicker === undefined ? {} : { flicker }) })
    return context.json({ lagMs, flicker })
  })
  app.post("/jira/admin", async context => {
    const order = Admin.parse(await readBody(context))
    try {
      administer(world, order)
    } catch (error) {
      return context.json({ error: error instanceof Error ? error.message : String(error) }, 400)
    }
    return context.json({ done: order.action })
  })
  return app
}

function faultRoutes(app: Hono, world: World): void {
  app.get("/faults", context => context.json(world.faults.list()))
  app.post("/faults", async context => {
    world.faults.add(FaultRequest.parse(await readBody(context)))
    return context.json({ faults: world.faults.list().length }, 201)
  })
  app.delete("/faults", context => {
    world.faults.clear()
    return context.json({ faults: 0 })
  })
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
