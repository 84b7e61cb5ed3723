import { readFileSync } from "node:fs"
import { join } from "node:path"
import { z } from "zod"
import type { EnvironmentName } from "./terraform-workspace.ts"

/** What depends on a world, as it stands in a recording: <<service>>. */
export type Placeholders = Readonly<Record<string, string | number>>

/** A request with which the provider created something, in the order in which it has to be sent again. */
const RecordedRequest = z.strictObject({
  path: z.string(),
  /** Once per service that is monitored in the environment. */
  perService: z.boolean(),
  body: z.unknown(),
})
const RecordedState = z.strictObject({ requests: z.array(RecordedRequest) })

export type RecordedRequest = z.infer<typeof RecordedRequest>
export type RecordedState = z.infer<typeof RecordedState>

/** Where the recording of an environment is kept. */
export function recordedFile(environment: EnvironmentName): string {
  return join(import.meta.dirname, "recorded", `${environment}.json`)
}

export function readRecordedState(environment: EnvironmentName): RecordedState {
  return RecordedState.parse(JSON.parse(readFileSync(recordedFile(environment), "utf8")))
}
