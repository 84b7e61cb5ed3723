import type { Hono } from "hono"
import { errorMessage } from "../errors.ts"
import { checkJql } from "../jql/check.ts"
import { JqlError } from "../jql/lex.ts"
import { parseJql } from "../jql/parse.ts"
import { jqlStructure } from "../jql/structure.ts"
import { may } from "../permissions.ts"
import { invalidPayload, json, readObject } from "../respond.ts"
import type { World } from "../world.ts"

const MODES = ["strict", "warn", "none"]

/** `POST /jql/parse`: what is wrong with queries, without running them. */
export function jqlRoutes(app: Hono, world: World): void {
  app.post("/rest/api/3/jql/parse", async c => {
    const mode = c.req.query("validation") ?? "strict"
    if (!MODES.includes(mode)) throw errorMessage(400, `Invalid value '${mode}' for parameter 'validation'.`)
    const { queries } = await readObject(c)
    if (!Array.isArray(queries) || !queries.every(query => typeof query === "string")) throw invalidPayload()
    return json({ queries: queries.map(query => parsed(world, query, mode)) })
  })
}

function parsed(world: World, query: string, mode: string): Record<string, unknown> {
  try {
    const tree = parseJql(query)
    const structure = jqlStructure(tree)
    if (mode === "none") return { query, structure }
    const problems = checkJql(tree, world.store, may(world, "BROWSE_PROJECTS")).map(({ message }) => message)
    if (problems.length === 0) return { query, structure }
    return mode === "warn" ? { query, structure, warnings: problems } : { query, errors: problems }
  } catch (error) {
    if (error instanceof JqlError) return { query, errors: [error.message] }
    throw error
  }
}
