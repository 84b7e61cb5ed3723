import type { Hono } from "hono"
import * as z from "zod"
import type { World } from "../world/world.ts"
import { FedError } from "./fed-error.ts"
import { readBody } from "./read-body.ts"

const Evaluation = z.strictObject({ at: z.int().min(0).optional() })

/** Errors as an SDK sends them, and when the monitors look. */
export function datadogControl(app: Hono, { clock, datadog, services }: World): void {
  app.post("/datadog/errors", async context => {
    const body = await readBody(context)
    const errors = z.array(FedError).parse([body].flat())
    const answers = errors.map(error => datadog.feed({ ...error, service: error.service ?? services[0]?.name ?? null }))
    return context.json(Array.isArray(body) ? answers : answers[0])
  })
  app.post("/datadog/evaluate", async context => {
    const { at = clock.now() } = Evaluation.parse(await readBody(context))
    datadog.evaluate(at)
    return context.json({ at })
  })
}
