import { runAction } from "@auto-triage/shared/action/run-action"
import { sweep } from "./sweep.ts"

await runAction("sweep", sweep)
