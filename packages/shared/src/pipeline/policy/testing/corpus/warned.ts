import type { Change } from "../../../fix/change.ts"
import type { PolicyContext } from "../../policy-context.ts"
import { aChange } from "../a-change.ts"
import { fixWith, honestFix, type SampleLanguage } from "./languages.ts"

type WarnedFix = {
  readonly rule: string
  readonly changes: readonly Change[]
  readonly context?: Partial<PolicyContext>
}

const withSource = (rule: string, language: SampleLanguage, source: string): WarnedFix => ({
  rule,
  changes: fixWith(language, { source }),
})
const edited = (rule: string, was: string, is: string): WarnedFix => ({
  rule,
  changes: fixWith("typescript", { was, editSource: text => text.replace(was, () => is) }),
})
const [source, test] = honestFix("typescript")

/** Fixes that rules of taste make a reviewer look at, one or more for each rule that only warns. */
export const WARNED_FIXES: readonly WarnedFix[] = [
  { rule: "no-test-changed", changes: source === undefined ? [] : [source] },
  {
    rule: "line-endings",
    changes: [
      aChange("apps/backend/src/a.ts", "let a = 1\nlet b = 2\n", "let a = 1\r\nlet b = 2\n"),
      ...(test === undefined ? [] : [test]),
    ],
  },
  withSource("weak-cryptography", "typescript", 'const digest = createHash("md5")'),
  withSource("weak-cryptography", "python", "digest = hashlib.md5(order)"),
  withSource("blind-defaults", "typescript", "const name = order.customer?.name ?? fallback"),
  withSource("blind-defaults", "python", 'name = order.get("name", "")'),
  withSource("blind-defaults", "java", "if (order.name() == null) throw new MissingName();"),
  withSource("early-returns", "typescript", "if (order.total === 1) return 0"),
  withSource("early-returns", "python", "if order is old:\n    return None"),
  withSource("forced-types", "typescript", "const name = order.name!.trim()"),
  withSource("forced-types", "kotlin", "val name = order.name!!"),
  withSource("retries-and-waits", "typescript", "await sleep(100)"),
  withSource("retries-and-waits", "go", "time.Sleep(time.Second)"),
  edited("timeouts-raised", "const timeout = 1_000", "const timeout = 60_000"),
  edited(
    "error-text-changed",
    'if (bad) throw new Error("no rate found")',
    'if (bad) throw new Error("rate is missing")',
  ),
  {
    ...edited("error-text-changed", "notify('no rate for EUR in table')", "notify('nothing')"),
    context: { error: { type: "RateError", message: "no rate for EUR in table 7" } },
  },
  edited("commented-out-code", "validate(order)", "// validate(order)"),
]
