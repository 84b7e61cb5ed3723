import type { Reading } from "../../../../ports/reading.ts"
import type { DoctorSources } from "../../doctor-sources.ts"
import { projectsOf } from "./projects-of.ts"

/** What `read` shows of each project that tickets can go to; hidden where it is of one. */
export async function eachProject<Value>(
  { jira, expected }: DoctorSources,
  read: (project: string) => Promise<Reading<Value>>,
): Promise<Reading<readonly { readonly project: string; readonly value: Value }[]>> {
  const token = await jira.token()
  if (token.kind === "hidden") return token
  if (token.value.kind !== "works") return { kind: "hidden", why: "Jira does not take the credentials" }
  const found: { readonly project: string; readonly value: Value }[] = []
  for (const project of projectsOf(expected.config)) {
    const reading = await read(project)
    if (reading.kind === "hidden") return reading
    found.push({ project, value: reading.value })
  }
  return { kind: "seen", value: found }
}
