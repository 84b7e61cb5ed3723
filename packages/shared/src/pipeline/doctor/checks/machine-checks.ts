import type { AnyCheck } from "../check.ts"
import { budgetLeft } from "./machine/budget-left.ts"
import { budget } from "./machine/budget.ts"
import { clocks } from "./machine/clocks.ts"
import { modelAddress } from "./machine/model-address.ts"
import { modelKey } from "./machine/model-key.ts"
import { models } from "./machine/models.ts"
import { programs } from "./machine/programs.ts"
import { sandbox } from "./machine/sandbox.ts"
import { stormBreaker } from "./machine/storm-breaker.ts"

/** In the order in which they are shown, which is that of likely causes where several break the same. */
export const machineChecks: readonly AnyCheck[] = [
  modelAddress,
  modelKey,
  models,
  budget,
  budgetLeft,
  sandbox,
  programs,
  clocks,
  stormBreaker,
]
