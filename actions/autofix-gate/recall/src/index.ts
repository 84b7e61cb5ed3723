import { runAction } from "@auto-triage/shared/action/run-action"
import { recall } from "./recall.ts"

await runAction("recall", recall)
