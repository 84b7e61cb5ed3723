import type { Hono } from "hono"
import * as z from "zod"
import { Script } from "../model/script.ts"
import type { ScriptFor } from "../model/script-store.ts"
import type { World } from "../world/world.ts"
import { readBody } from "./read-body.ts"

const Whose = z.strictObject({
  issue: z.string().min(1).optional(),
  /** A run's id is a number to GitHub and a text to the lab. */
  run: z.coerce.string().min(1).optional(),
})
const Addressed = Whose.extend({ script: Script }).refine(
  ({ issue, run }) => issue === undefined || run === undefined,
  "a script is for an issue or for a run",
)
const Unaddressed = Script.extend({
  issue: z.never("put the script itself under script, beside issue").optional(),
  run: z.never("put the script itself under script, beside run").optional(),
})

/** What the scripted model says, and what it was asked. */
export function modelControl(app: Hono, { model }: World): void {
  app.get("/model/script", context => context.json(model.scripts()))
  app.put("/model/script", async context => {
    const { whose, script } = readOrder(await readBody(context))
    model.setScript(whose, script)
    return context.json({ ...whose, turns: script.turns.length })
  })
  app.delete("/model/script", context => {
    model.removeScript(Whose.parse(context.req.query()))
    return context.json(model.scripts())
  })
  app.get("/model/requests", context => context.json(model.requests()))
}

function readOrder(body: unknown): { readonly whose: ScriptFor; readonly script: Script } {
  const isAddressed = typeof body === "object" && body !== null && Object.hasOwn(body, "script")
  if (!isAddressed) return { whose: {}, script: Unaddressed.parse(body) }
  const { script, ...whose } = Addressed.parse(body)
  return { whose, script }
}
