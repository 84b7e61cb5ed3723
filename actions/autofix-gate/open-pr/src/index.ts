import { runAction } from "@auto-triage/shared/action/run-action"
import { openPr } from "./open-pr.ts"

await runAction("open-pr", openPr)
