import { join } from "node:path"
import type { Engine } from "./engine.ts"

/** Folder of the artifacts of all runs. */
export function artifactsOf(engine: Pick<Engine, "workDirectory">): string {
  return join(engine.workDirectory, "artifacts")
}
