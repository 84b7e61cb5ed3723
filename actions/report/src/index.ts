import { runAction } from "@auto-triage/shared/action/run-action"
import { report } from "./report.ts"

await runAction("report", report)
