import { loadConfig } from "@auto-triage/shared/config/load-config"
import type { ProvisionOrder } from "../../provision/provision-order.ts"
import { replayRecorded } from "../../provision/replay-recorded.ts"
import type { DatadogOptions } from "../datadog.ts"
import { datadogUnderTest, type DatadogUnderTest, KEYS } from "./datadog-under-test.ts"

export interface SeededDatadog extends DatadogUnderTest {
  /** client_payload of the n-th dispatch that was received. */
  payload(n: number): Record<string, unknown>
  /** Id of the first monitor whose name starts so. */
  monitorId(name: string): number
}

const CONFIG = "services: [{ name: backend-api, environments: [staging, production], monitors: { source: backend } }]"

/** What the monitors, webhooks and variables of a seeded emulator are made from. */
export const SEED: ProvisionOrder = {
  config: loadConfig(CONFIG, "seed"),
  configText: CONFIG,
  urls: { datadog: "http://datadog.test", github: "https://github.test" },
  repository: "o/r",
  keys: KEYS,
  token: "secret-token",
}

/** An emulator with what Terraform makes for one service. */
export async function seededDatadog(options: Partial<DatadogOptions> = {}): Promise<SeededDatadog> {
  const lab = datadogUnderTest(options)
  await replayRecorded(SEED, lab.datadog)
  return {
    ...lab,
    payload(n) {
      const body = JSON.parse(lab.received[n]?.body ?? "null") as { client_payload: Record<string, unknown> }
      return body.client_payload
    },
    monitorId: name => lab.datadog.snapshot().monitors.find(monitor => monitor.name.startsWith(name))?.id ?? 0,
  }
}
