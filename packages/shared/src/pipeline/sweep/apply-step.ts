import type { Step } from "./repair.ts"
import { startTriage } from "./steps/start-triage.ts"
import type { SweepContext } from "./sweep-context.ts"
import type { SweepPorts } from "./sweep-ports.ts"

/** not-needed: what was missing had come by itself when the step was about to be taken. */
export type Applied = "done" | "not-needed"

/** Performs one step. @throws ConfigError, UpstreamError */
export function applyStep(ports: SweepPorts, context: SweepContext, step: Step): Promise<Applied> {
  switch (step.kind) {
    case "start-triage":
      return startTriage(ports, context, step)
  }
}
