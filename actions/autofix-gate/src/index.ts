import { runAction } from "@auto-triage/shared/action/run-action"
import { autofixGate } from "./autofix-gate.ts"

await runAction("autofix-gate", autofixGate)
