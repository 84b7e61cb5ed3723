import { runAction } from "@auto-triage/shared/action/run-action"
import { doctor } from "./doctor.ts"

await runAction("doctor", doctor)
