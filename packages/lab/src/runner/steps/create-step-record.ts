import { createStepLog } from "../commands/step-log.ts"
import type { SecretMasker } from "../commands/secret-masker.ts"
import type { StepDefinition } from "../parser/workflow-file.ts"
import type { StepRecord } from "../records.ts"

/** A step that waits for its turn. */
export function createStepRecord(
  logging: { readonly masker: SecretMasker; readonly logCapacity: number },
  step: { readonly name: string; readonly definition: StepDefinition | null },
): StepRecord {
  return {
    name: logging.masker.mask(step.name),
    id: step.definition?.id ?? null,
    uses: step.definition?.uses ?? null,
    run: step.definition?.run ?? null,
    status: "queued",
    conclusion: null,
    outcome: null,
    startedAt: null,
    completedAt: null,
    outputs: {},
    log: createStepLog(logging.masker, logging.logCapacity),
    summary: "",
    annotations: [],
  }
}
