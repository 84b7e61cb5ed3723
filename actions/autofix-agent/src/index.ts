import { runAction } from "@auto-triage/shared/action/run-action"
import { autofixAgent } from "./autofix-agent.ts"

await runAction("autofix-agent", autofixAgent)
