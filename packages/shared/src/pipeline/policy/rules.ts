import type { Rule } from "./rule.ts"
import { changeSize } from "./rules/change-size.ts"
import { outsideEditable } from "./rules/outside-editable.ts"
import { somethingChanged } from "./rules/something-changed.ts"

/** Every rule, in the order of the checks. */
export const POLICY_RULES: readonly Rule[] = [somethingChanged, outsideEditable, changeSize]
