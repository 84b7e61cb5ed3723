import type { Reading } from "../../../../ports/reading.ts"
import type { DoctorSources } from "../../doctor-sources.ts"
import { projectsOf } from "./projects-of.ts"
import { withToken } from "./with-token.ts"

/** What `read` shows of each project that tickets can go to; hidden where it is of one. */
export async function eachProject<Value>(
  sources: DoctorSources,
  read: (project: string) => Promise<Reading<Value>>,
): Promise<Reading<readonly { readonly project: string; readonly value: Value }[]>> {
  return withToken(sources, () => inTurn(projectsOf(sources.expected.config), read))
}

async function inTurn<Value>(
  projects: readonly string[],
  read: (project: string) => Promise<Reading<Value>>,
): Promise<Reading<readonly { readonly project: string; readonly value: Value }[]>> {
  const found: { readonly project: string; readonly value: Value }[] = []
  for (const project of projects) {
    const reading = await read(project)
    if (reading.kind === "hidden") return reading
    found.push({ project, value: reading.value })
  }
  return { kind: "seen", value: found }
}
