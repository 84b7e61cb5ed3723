import { runAction } from "@auto-triage/shared/action/run-action"
import { triage } from "./triage.ts"

await runAction("triage", triage)
