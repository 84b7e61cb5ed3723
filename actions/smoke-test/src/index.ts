import { runAction } from "@auto-triage/shared/action/run-action"
import { smokeTest } from "./smoke-test.ts"

await runAction("smoke-test", smokeTest)
