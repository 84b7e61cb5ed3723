import type { Hono } from "hono"
import * as z from "zod"
import type { World } from "../world/world.ts"
import { readBody } from "./read-body.ts"

const Schedule = z.strictObject({ workflow: z.string().min(1), repository: z.string().nullable().default(null) })

/** What only time does on GitHub: the cron of a workflow is due when somebody says so, and not before. */
export function githubControl(app: Hono, world: World): void {
  app.post("/github/schedule", async context => {
    const { workflow, repository } = Schedule.parse(await readBody(context))
    try {
      await world.github.startSchedule(repository ?? world.repository, workflow)
    } catch (error) {
      return context.json({ error: error instanceof Error ? error.message : String(error) }, 400)
    }
    return context.json({ started: workflow }, 201)
  })
}
