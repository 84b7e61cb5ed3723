import { realClock } from "../core/clock.ts"
import { ANYBODY, openDoor } from "../core/door.ts"
import { Faults } from "../core/faults.ts"
import { Journal } from "../core/journal.ts"
import { createDatadog, type DatadogEmulator } from "../datadog/datadog.ts"
import { KEYS } from "../world/credentials.ts"

/** A Datadog alone, in which nothing exists yet, that is reached by HTTP. */
export interface BareDatadog {
  readonly datadog: DatadogEmulator
  readonly url: string
  readonly journal: Journal
  readonly keys: { readonly apiKey: string; readonly appKey: string }
  close(): Promise<void>
}

export async function openBareDatadog(): Promise<BareDatadog> {
  const clock = realClock(() => {})
  const keys = { apiKey: KEYS.datadogApiKey, appKey: KEYS.datadogAppKey }
  const datadog = createDatadog({ clock, ...keys })
  const journal = new Journal()
  const door = await openDoor(datadog, ANYBODY, { journal, faults: new Faults(), latencyMs: () => 0 })
  return {
    datadog,
    url: door.url,
    journal,
    keys,
    async close() {
      clock.close()
      await door.close()
    },
  }
}
