import type { Config } from "../../../../config/config.ts"
import { places } from "./places.ts"

/** Keys of the projects that tickets can go to. */
export function projectsOf(config: Config): readonly string[] {
  return [...new Set(places(config).map(({ project }) => project))]
}
