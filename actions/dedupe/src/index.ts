import { runAction } from "@auto-triage/shared/action/run-action"
import { dedupe } from "./dedupe.ts"

await runAction("dedupe", dedupe)
