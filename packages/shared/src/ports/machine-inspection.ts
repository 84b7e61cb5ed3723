import type { Reading } from "./reading.ts"

/** What can be told of the machine that runs fixes, of the model's API and of the telemetry's intake. */
export interface MachineInspection {
  /** Whether the model's API takes the key; asking costs no tokens. */
  modelKeyValid(): Promise<Reading<boolean>>
}
