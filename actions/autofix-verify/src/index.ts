import { runAction } from "@auto-triage/shared/action/run-action"
import { autofixVerify } from "./autofix-verify.ts"

await runAction("autofix-verify", autofixVerify)
