import type { Reading } from "./reading.ts"

/** Whether agents and their code can be shut in here. */
export type SandboxFacts = {
  /** Null: it works; else why not. */
  readonly unusable: string | null
  /** Whether a fix can install what is missing: that needs root or a sudo without password. */
  readonly mendable: boolean
}

/** What can be told of the machine that runs fixes, of the model's API and of the telemetry's intake. */
export interface MachineInspection {
  /** ANTHROPIC_URL; asks nobody. */
  readonly modelUrl: string
  /** Whether the model's API takes the key; asking costs no tokens. */
  modelKeyValid(): Promise<Reading<boolean>>
  /** Ids of the models that the key may use. */
  models(): Promise<Reading<readonly string[]>>
  /** Hidden anywhere but on a runner: only there it says something about fixes. */
  sandbox(): Promise<Reading<SandboxFacts>>
  /** Version of a program on a runner, e.g. "24.1.0"; null where it is not there. Hidden elsewhere. */
  version(program: "node" | "git" | "npm"): Promise<Reading<string | null>>
  /** How far the clock of the model's API is ahead of this machine's, milliseconds. */
  clockAhead(): Promise<Reading<number>>
}
