import type { DatadogOptions } from "../datadog.ts"
import { datadogUnderTest, type DatadogUnderTest } from "./datadog-under-test.ts"

export interface SeededDatadog extends DatadogUnderTest {
  /** client_payload of the n-th dispatch that was received. */
  payload(n: number): Record<string, unknown>
  /** Id of the first monitor whose name starts so. */
  monitorId(name: string): number
}

export const SEED = {
  services: [{ name: "backend-api", environments: ["staging", "production"], source: "backend" as const }],
  webhook: { url: "https://github.test/repos/o/r/dispatches", token: "secret-token" },
}

/** An emulator with the runbook's monitors and webhook for one service. */
export function seededDatadog(options: Partial<DatadogOptions> = {}): SeededDatadog {
  const lab = datadogUnderTest(options)
  lab.datadog.seedMonitors(SEED)
  return {
    ...lab,
    payload(n) {
      const body = JSON.parse(lab.received[n]?.body ?? "null") as { client_payload: Record<string, unknown> }
      return body.client_payload
    },
    monitorId: name => lab.datadog.snapshot().monitors.find(monitor => monitor.name.startsWith(name))?.id ?? 0,
  }
}
